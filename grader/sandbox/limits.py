"""How much of the machine one submission may use."""

from dataclasses import dataclass

MB = 1 << 20
PENDING = 1024  # signals and timers that wait, which Linux counts for each user


@dataclass(frozen=True)
class Limits:
    """Bounds in bytes, seconds and numbers, all of them for one submission.

    memory and cpu are for all its processes together, data for each of them; home,
    scratch and files bound what it may write; cell_output and output what is kept of
    its outputs, message the longest single one.
    """

    memory: int = 2048 * MB
    data: int = 2048 * MB
    processes: int = 64
    open_files: int = 256
    file: int = 64 * MB
    home: int = 128 * MB
    scratch: int = 64 * MB
    files: int = 10_000
    cpu: int = 600
    message: int = 4 * MB
    cell_output: int = 8 * MB
    output: int = 32 * MB

    def order(self, *, other_processes: int = 0) -> dict:
        """The part of them that is enforced inside.

        other_processes: those that the kernel counts together with the submission's,
        because there is no user namespace to count in.
        """
        each = {
            "DATA": self.data,
            "NPROC": self.processes + other_processes,
            "NOFILE": self.open_files,
            "FSIZE": self.file,
            "CPU": self.cpu,
            "CORE": 0,
            "MEMLOCK": 0,
            "MSGQUEUE": 0,
            "SIGPENDING": PENDING,
        }
        return {
            "each": each,
            "memory": self.memory,
            "home": self.home,
            "scratch": self.scratch,
            "files": self.files,
        }
