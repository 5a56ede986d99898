import { run } from './run';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader of the pipe has had enough
  throw error;
});

void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
