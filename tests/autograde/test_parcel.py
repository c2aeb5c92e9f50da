"""Parcels bring back what was put in, and write nowhere else."""

import io
import tarfile

import pytest

from grader.autograde.parcel import FACTS, ParcelError, facts_of, unwrapped, wrapped


def test_files_and_facts_come_back(tmp_path):
    sent, came = tmp_path / "sent", tmp_path / "came"
    (sent / "in").mkdir(parents=True)
    (sent / "a.txt").write_bytes(b"\x00\xff")
    (sent / "in" / FACTS).write_text("mine")
    (sent / FACTS).write_text("also mine")
    parcel = wrapped({"name": "ada"}, sent)
    assert facts_of(parcel) == {"name": "ada"}
    assert unwrapped(parcel, came) == {"name": "ada"}
    found = {
        p.relative_to(came): p.read_bytes() for p in came.rglob("*") if p.is_file()
    }
    kept = {p.relative_to(sent): p.read_bytes() for p in sent.rglob("*") if p.is_file()}
    assert found == kept


def test_only_the_named_files_travel(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).write_text(name)
    came = tmp_path / "came"
    unwrapped(wrapped({}, tmp_path, ["b"]), came)
    assert [path.name for path in came.iterdir()] == ["b"]


def hostile(name: str, kind: bytes = tarfile.REGTYPE) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        first = tarfile.TarInfo(FACTS)
        first.size = 2
        archive.addfile(first, io.BytesIO(b"{}"))
        entry = tarfile.TarInfo(name)
        entry.type, entry.linkname = kind, "/etc/passwd"
        archive.addfile(entry)
    return file.getvalue()


@pytest.mark.parametrize(
    "parcel",
    [
        hostile("../out"),
        hostile("/tmp/out"),
        hostile("link", tarfile.SYMTYPE),
        hostile("hard", tarfile.LNKTYPE),
        hostile("pipe", tarfile.FIFOTYPE),
        b"no archive",
        b"",
        wrapped({})[:20],
    ],
    ids=["above", "root", "link", "hard link", "pipe", "no archive", "empty", "cut"],
)
def test_what_would_leave_the_folder_is_refused(parcel, tmp_path):
    (tmp_path / "in").mkdir()
    with pytest.raises(ParcelError):
        unwrapped(parcel, tmp_path / "in")
    assert list((tmp_path / "in").iterdir()) == []
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_a_parcel_without_facts_is_refused():
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        archive.addfile(tarfile.TarInfo("a"))
    with pytest.raises(ParcelError):
        facts_of(file.getvalue())
