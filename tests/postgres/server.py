"""A PostgreSQL server of the tests' own, on a socket that nobody else may use."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

from nbgrader.api import Base
from sqlalchemy import create_engine, inspect, select, text

from grader.autograde import hand_marks  # noqa: F401 (its table stands beside nbgrader's)
from grader.course.folder import Course, open_course
from tests.events import until

PLACES = "/usr/lib/postgresql/*/bin"
FAST = ("fsync=off", "full_page_writes=off")  # what is committed outlives the server


def programs() -> Path | None:
    """Where the server's programs are: Debian keeps them off PATH."""
    if found := shutil.which("postgres"):
        return Path(found).resolve().parent
    places = sorted(Path("/").glob(PLACES.lstrip("/")))
    return places[-1] if places else None


def account() -> str:
    """Who runs the server, which refuses to run as root; "" if nobody can."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid()).pw_name
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), "")


class Server:
    """A server in a folder; started and stopped at will."""

    def __init__(self, folder: Path):
        self.folder, self.process = folder, None
        self.count = 0
        who = account()
        self._as = ["setpriv", f"--reuid={who}", "--clear-groups"]
        self._as = self._as if os.geteuid() == 0 else []
        if self._as:
            shutil.chown(folder, who)
        self._run("initdb", "-D", self.data, "-U", "owner", "-A", "trust", "-N")

    @property
    def data(self) -> Path:
        """The folder with the databases."""
        return self.folder / "data"

    def url(self, database: str) -> str:
        """The address of a database, as nbgrader's db_url has it."""
        return f"postgresql+psycopg://owner@/{database}?host={self.folder}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = [word for option in FAST for word in ("-c", option)]
        options += ["-c", "listen_addresses=", "-k", self.folder]
        with (self.folder / "log").open("a") as log:
            self.process = subprocess.Popen(
                [*self._as, programs() / "postgres", "-D", self.data, *options],
                cwd=self.folder,
                stdout=log,
                stderr=log,
            )
        until(self._answers)

    def stop(self) -> None:
        """Stop it at once, as when its machine goes off."""
        if self.process:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait()
        self.process = None

    def new_database(self) -> str:
        """The address of a new empty database."""
        self.count += 1
        name = f"course_{self.count}"
        engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return self.url(name)

    def take_over(self, course: Course) -> Course:
        """The same course with the same gradebook, which is a database here now."""
        old = course.directory().db_url
        new = self.new_database()
        _copy(old, new)
        config = course.root / "nbgrader_config.py"
        lines = f"\nget_config().CourseDirectory.db_url = {new!r}\n"
        config.write_text(config.read_text() + lines)
        (course.root / "gradebook.db").unlink()  # so that whoever opens it would fail
        moved = open_course(course.root)
        assert moved.directory().db_url == new
        return moved

    def _answers(self) -> bool:
        assert self.process.poll() is None, (self.folder / "log").read_text()
        ask = [programs() / "pg_isready", "-q", "-h", self.folder]
        return subprocess.run(ask, check=False).returncode == 0

    def _run(self, name: str, *words) -> None:
        subprocess.run(
            [*self._as, programs() / name, *words],
            cwd=self.folder,
            check=True,
            capture_output=True,
        )


@contextmanager
def running_server():
    """A server for as long as the block runs."""
    with tempfile.TemporaryDirectory(prefix="pg-") as place:  # a short path: a socket
        server = Server(Path(place))
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _copy(old: str, new: str) -> None:
    """Copy every row of one database into another, with nbgrader's own tables."""
    source, target = create_engine(old), create_engine(new)
    Base.metadata.create_all(target)
    with source.connect() as read, target.begin() as write:
        here = set(inspect(read).get_table_names())
        for table in Base.metadata.sorted_tables:
            found = read.execute(select(table)) if table.name in here else []
            told = [dict(row._mapping) for row in found]
            if told:
                write.execute(table.insert(), told)
        write.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32))"))
        for (version,) in read.execute(text("SELECT version_num FROM alembic_version")):
            told = text("INSERT INTO alembic_version VALUES (:v)")
            write.execute(told, {"v": version})
    source.dispose()
    target.dispose()
