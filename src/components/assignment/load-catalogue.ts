import type { Catalogue } from '../../domain/assignment/catalogue.ts';

/** Fetches what can be assigned. Rejects when it cannot be had. */
export async function loadCatalogue(address: string): Promise<Catalogue> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Catalogue; // written by pages/teach/assign/catalogue.json.ts
}
