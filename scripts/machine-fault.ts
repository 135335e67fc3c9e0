const MACHINE: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了 / the disk is full',
  EACCES: '没有写入的权限 / permission denied',
  EPERM: '没有写入的权限 / permission denied',
  ENOENT: '建不了文件夹 / the folder cannot be made',
  ENOTDIR: '路径里有一段是文件 / part of the path is a file',
  EROFS: '磁盘是只读的 / the disk is read-only',
  EMFILE: '打开的文件太多 / too many open files',
};

/** Why the machine could not write, in words; undefined for a mistake in the program, which is shown as one. */
export function machineFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const words = MACHINE[String(error.code)];
  return words && `${words}: ${error.message}`;
}
