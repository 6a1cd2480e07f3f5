// What a command may know of the world around it. `main` makes one from the process; tests make their own.

/** A stream that takes text. */
export interface Sink {
  write(data: string | Uint8Array): void;
  readonly isTTY: boolean;
  /** Width of the terminal, null where there is none. */
  readonly columns: number | null;
}

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Reads standard input to its end, or until more than `limit` bytes have come. */
  readStdin(limit: number): Promise<Uint8Array>;
}

/** The process as an Io. Streams are touched only when they are used: each costs start-up time. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: sinkOf(() => process.stdout),
    stderr: sinkOf(() => process.stderr),
    readStdin: (limit) => collect(process.stdin, limit),
  };
}

function sinkOf(stream: () => NodeJS.WriteStream): Sink {
  let opened: NodeJS.WriteStream | null = null;
  let closed = false;
  return {
    write(data) {
      if (opened === null) {
        opened = stream();
        // `plan … | head` closes the pipe early: that is the reader's wish, not an error.
        opened.on('error', (error: NodeJS.ErrnoException) => {
          closed = true;
          if (error.code === 'EPIPE') return;
          process.stderr.write(`plan: ${error.message}\n`);
          process.exit(2);
        });
      }
      if (!closed) opened.write(data);
    },
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      const { columns } = stream();
      return typeof columns === 'number' && columns > 0 ? columns : null;
    },
  };
}

/** The bytes of a stream, at most one chunk more than `limit`. */
export async function collect(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}
