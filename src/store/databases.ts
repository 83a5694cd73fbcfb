/** The databases of this origin other than the one that is open: what a page needs that lists or erases records. */

/** How long a browser may take, in milliseconds: a tab that is frozen can hold up all others. */
const PATIENCE = 3000;

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The same for a request that other tabs can hold up. */
function hurry<T>(request: IDBRequest<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The browser did not answer.')), PATIENCE);
  });
  return Promise.race([settle(request), late]);
}

/** The names of this origin's databases; undefined where the browser does not tell. Never rejects. */
export async function listDatabases(): Promise<string[] | undefined> {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    return undefined;
  }
}

/** Runs work on every object store of a database that is there; undefined when it is not, and it is not made. */
async function runInEach<T>(
  name: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T[] | undefined> {
  let isNew = false;
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => {
    isNew = true;
    request.transaction?.abort();
  };
  const database = await hurry(request).catch((thrown: unknown) => {
    if (isNew) return undefined;
    throw thrown;
  });
  if (!database) return undefined;
  try {
    const names = [...database.objectStoreNames];
    if (!names.length) return [];
    const transaction = database.transaction(names, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const made = Promise.all(names.map((store) => settle(work(transaction.objectStore(store)))));
    await Promise.all([made, done]);
    return await made;
  } finally {
    database.close();
  }
}

/** Whether a database holds anything. Rejects when it cannot be read. */
export async function holdsAnything(name: string): Promise<boolean> {
  const counts = await runInEach(name, 'readonly', (store) => store.count());
  return (counts ?? []).some((count) => count > 0);
}

/** Removes whatever a database holds, all or nothing. Rejects when the browser does not do it. */
export async function emptyDatabase(name: string): Promise<void> {
  await runInEach(name, 'readwrite', (store) => store.clear());
}

/** Deletes a database; rejects when it is still there after a while, because another tab holds it. */
export async function deleteDatabase(name: string): Promise<void> {
  await hurry(indexedDB.deleteDatabase(name));
}
