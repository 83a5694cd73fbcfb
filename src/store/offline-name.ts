/**
 * Where `localStorage` keeps whether somebody has asked for an offline copy or has removed it, and a tab's own storage
 * that a newer edition was put off. In a file of its own, so that who reads it does not fetch every other name.
 */
export const OFFLINE = 'truce-offline';
