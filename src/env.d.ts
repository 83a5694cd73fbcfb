declare namespace App {
  interface Locals {
    /** Ids of the current lesson's sources, in the order of their numbers. Set by the lesson page. */
    sources?: string[];
  }
}
