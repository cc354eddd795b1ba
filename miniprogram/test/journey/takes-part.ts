import Database from 'better-sqlite3';

let made = 0;
/** A made-up id in the form of all ids. */
const newId = (): string => `01TEST${String((made += 1)).padStart(20, '0')}`;
const text = (at: number): string => new Date(at).toISOString().replace('T', ' ').slice(0, -1);

/**
 * Writes into the servers' own database that people took part: those with these openids, and so many others. How points
 * are really earned is another journey's.
 */
export function takePart(file: string, openids: readonly string[], others: number): void {
  const database = new Database(file);
  const now = text(Date.now());
  const rule = database.prepare("SELECT id FROM points_rule WHERE code = 'campaign'").pluck().get();
  const find = database.prepare('SELECT account_id FROM wechat_identity WHERE openid = ?').pluck();
  const people = openids.map((openid) => find.get(openid));
  for (let i = 0; i < others; i += 1) {
    const id = newId();
    database.prepare('INSERT INTO account (id, created_at) VALUES (?, ?)').run(id, now);
    people.push(id);
  }
  for (const person of people) {
    const [id, subject] = [newId(), newId()];
    database
      .prepare(
        "INSERT INTO ledger_posting (id, rule_code, rule_id, subject_id, memo, at) VALUES (?, 'campaign', ?, ?, '活动', ?)",
      )
      .run(id, rule, subject, now);
    database
      .prepare(
        `INSERT INTO points_claim (id, rule_code, rule_id, subject_id, account_id, facts, amount, at)
        VALUES (?, 'campaign', ?, ?, ?, '{}', 5, ?)`,
      )
      .run(newId(), rule, subject, person, now);
  }
  database.close();
}

/** The day of the public number goes by: nobody waits for it in a test. */
export function letTheDayPass(file: string): void {
  const database = new Database(file);
  const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  database.prepare('UPDATE draw SET late_day = ?').run(day);
  database.close();
}
