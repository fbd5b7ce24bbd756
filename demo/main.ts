import { startDemo } from './server.ts';

const demo = await startDemo({ port: Number(process.env.PORT ?? 0) });
process.stdout.write(`The stand-in Experimenter listens at ${demo.url('/')} (Ctrl+C ends it)\n`);
