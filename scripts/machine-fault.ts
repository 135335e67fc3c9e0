/** What operating systems say of themselves, in words. */
const MACHINE: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了 / the disk is full',
  EDQUOT: '磁盘配额用完了 / the disk quota is used up',
  EFBIG: '文件超过了磁盘允许的大小 / the file is larger than the disk allows',
  EACCES: '没有权限 / permission denied',
  EPERM: '没有权限 / permission denied',
  ENOENT: '找不到文件，或者建不了文件夹 / a file is gone, or the folder cannot be made',
  ENOTDIR: '路径里有一段是文件 / part of the path is a file',
  EISDIR: '这里应当是文件，却是文件夹 / a folder stands where a file should',
  ENOTEMPTY: '文件夹里还有东西 / the folder is not empty',
  EEXIST: '这个名字已经有了 / the name is taken',
  EROFS: '磁盘是只读的 / the disk is read-only',
  EMFILE: '打开的文件太多 / too many open files',
  ENFILE: '打开的文件太多 / too many open files',
  EIO: '磁盘读写出错，可能坏了 / the disk cannot be read or written and may be broken',
  EBUSY: '文件夹正在使用，或者是挂载点 / the folder is in use, or a disk is mounted there',
  EXDEV: '跨了磁盘，换不了文件夹 / the folder cannot be exchanged across disks',
  ELOOP: '链接绕成了圈 / the links go round in a circle',
  ENAMETOOLONG: '名字或者路径太长 / the name or the path is too long',
  ENOMEM: '内存不够 / out of memory',
  ESTALE: '网络磁盘断开了 / the network disk has gone away',
  ETXTBSY: '文件正在使用 / the file is in use',
};

/** Tools, and some calls of Node itself, pass errors of the machine on as texts of their own. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/no space left on device/i, 'ENOSPC'],
  [/heap out of memory/i, 'ENOMEM'],
  [/disk quota exceeded/i, 'EDQUOT'],
  [/read-only file system/i, 'EROFS'],
  [/too many open files/i, 'EMFILE'],
  [/permission denied/i, 'EACCES'],
  [/device or resource busy/i, 'EBUSY'],
  [/stale file handle/i, 'ESTALE'],
  [/input\/output error/i, 'EIO'],
];

/** Why the machine could not do it, in words; undefined for a mistake in the program, which is shown as one. */
export function machineFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const words = MACHINE[codeOf(error) ?? ''];
  return words === undefined ? machineFault(error.cause) : `${words}: ${firstLine(error.message)}`;
}

function codeOf(error: Error): string | undefined {
  const code = 'code' in error ? String(error.code) : '';
  return code in MACHINE ? code : SAYINGS.find(([saying]) => saying.test(error.message))?.[1];
}

// The rest of a message may be a trace of the tool that passed it on.
function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
