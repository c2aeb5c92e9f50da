"""Keep the chatter of nbgrader, its kernels and its database tool off the terminal.

They write through Python's logging, through sys.stderr and, as processes of their own,
straight to the file descriptors 1 and 2. All three end in one log file.
"""

import io
import logging
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TextIO

FORMAT = "%(asctime)s %(levelname)s %(message)s"
LOGGERS = ("traitlets", "py.warnings")


@contextmanager
def chatter_into(log: Path) -> Iterator[TextIO]:
    """Send chatter to a file while the block runs; returns the real terminal."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with (
        log.open("a", encoding="utf-8", errors="replace") as file,
        _terminal() as terminal,
        _descriptors_into(file),
        _logging_into(file),
        redirect_stdout(file),
        redirect_stderr(file),
    ):
        yield terminal


@contextmanager
def _terminal() -> Iterator[TextIO]:
    """sys.stdout as it is now, through a descriptor that stays where it points."""
    sys.stdout.flush()
    if not _is_descriptor(sys.stdout, 1):
        yield sys.stdout  # captured by a test or a notebook: nothing to save
        return
    raw = io.FileIO(os.dup(1), "w")
    with _Terminal(io.BufferedWriter(raw), encoding=sys.stdout.encoding) as terminal:
        yield terminal


class _Terminal(io.TextIOWrapper):
    """Where a person reads. If nobody reads on, as after `| head`, work goes on."""

    def write(self, text: str) -> int:
        """Write, or drop what nobody reads any more."""
        with self._unread():
            return super().write(text)
        return len(text)

    def flush(self) -> None:
        """Send what was written."""
        with self._unread():
            super().flush()

    @contextmanager
    def _unread(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())
            os.close(nowhere)


@contextmanager
def _descriptors_into(file: TextIO) -> Iterator[None]:
    kept = {number: os.dup(number) for number in (1, 2)}
    try:
        for number in kept:
            os.dup2(file.fileno(), number)
        yield
    finally:
        for number, copy in kept.items():
            os.dup2(copy, number)
            os.close(copy)


@contextmanager
def _logging_into(file: TextIO) -> Iterator[None]:
    handler = logging.StreamHandler(file)
    handler.setFormatter(logging.Formatter(FORMAT))
    loggers = [logging.getLogger(name) for name in LOGGERS]
    before = [(logger.level, logger.propagate) for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        logger.propagate = False
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        logging.captureWarnings(True)
        try:
            yield
        finally:
            logging.captureWarnings(False)
            for logger, (level, propagate) in zip(loggers, before, strict=True):
                logger.removeHandler(handler)
                logger.setLevel(level)
                logger.propagate = propagate


def _is_descriptor(stream: TextIO, number: int) -> bool:
    try:
        return stream.fileno() == number
    except (OSError, AttributeError, ValueError):
        return False
