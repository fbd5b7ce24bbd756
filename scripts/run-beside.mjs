// Commands that run at the same time. Plain JavaScript for Node 20 and newer.
import { spawn } from 'node:child_process';
import { ROOT } from './setup.mjs';

/**
 * Runs a command in the project's folder, beside whatever else runs. What it says is shown in one piece when it has
 * ended, so that two of them do not mix; that it started is said at once.
 * @param {string} title what stands above its output
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env variables on top of this process's own
 * @returns {Promise<boolean>} whether it ended with 0
 */
export function runBeside(title, command, args, env = {}) {
  console.log(`   started: ${title}`);
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
  return new Promise((resolve) => {
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      console.log(`\n── ${title}`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}
