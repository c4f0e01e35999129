/** For tests, run as a process of its own: holds the file named in its argument until it is killed. */
import Sqlite from 'better-sqlite3';

const database = new Sqlite(process.argv[2]);
database.pragma('locking_mode = exclusive');
database.exec('begin exclusive');
process.send?.('held');
// Keeps the process alive, and the connection: one that nothing refers to is closed, and its lock with it.
setInterval(() => database.open, 1000);
