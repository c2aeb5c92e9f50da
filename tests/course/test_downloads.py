"""Zips that students hand in, whole and damaged: one stops nobody else's work."""

import io
import os
import struct
import zipfile

import pytest

from grader.course.lms.downloads import MOST_NOTEBOOKS, opened

CENTRAL, END = b"PK\x01\x02", b"PK\x05\x06"


def zipped(names=("stub.ipynb",), method=zipfile.ZIP_STORED) -> bytearray:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", method) as archive:
        for name in names:
            archive.writestr(name, os.urandom(2000) * 2)
    return bytearray(kept.getvalue())


def changed(mark: bytes, place: int, new: bytes, **how) -> bytes:
    """A zip with other bytes somewhere behind the last mark of a kind."""
    content = zipped(**how)
    start = content.rindex(mark) + place
    content[start : start + len(new)] = new
    return bytes(content)


NOISE = bytes(range(30))
DAMAGED = {
    "deflated": changed(b"PK\x03\x04", 60, NOISE, method=zipfile.ZIP_DEFLATED),
    "bzip2": changed(b"PK\x03\x04", 60, NOISE, method=zipfile.ZIP_BZIP2),
    "lzma": changed(b"PK\x03\x04", 60, NOISE, method=zipfile.ZIP_LZMA),
    "false size": changed(CENTRAL, 24, struct.pack("<I", 50)),
    "false place": changed(CENTRAL, 42, struct.pack("<I", 1 << 30)),
    "locked": changed(CENTRAL, 8, struct.pack("<H", 1)),
    "name of no letters": changed(CENTRAL, 8, struct.pack("<H", 0x800))
    .replace(b"stub", b"\xff\xfe\xfd\xfc"),
    "before its beginning": changed(END, 16, struct.pack("<I", 0xFFFFFFF0)),
    "cut": bytes(zipped()[:-8]),
}  # fmt: skip


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_zip_is_told_and_stops_nobody(tmp_path, content):
    (tmp_path / "ada.zip").write_bytes(content)
    (tmp_path / "ben.ipynb").write_text("work")
    with opened(tmp_path) as (found, _):
        ada, ben = found
        assert "damaged zip" in ada.trouble
        assert (ben.trouble, ben.read()) == ("", b"work")


def test_a_zip_of_far_too_many_notebooks_is_told(tmp_path):
    names = [f"{number}.ipynb" for number in range(MOST_NOTEBOOKS + 1)]
    (tmp_path / "ada.zip").write_bytes(zipped(names))
    with opened(tmp_path) as (found, _):
        assert [each.trouble for each in found] == ["holds 101 notebooks"]


def test_nothing_is_ever_unpacked(tmp_path):
    names = ("../../pwned.ipynb", "/pwned.ipynb", "..\\pwned.ipynb")
    (tmp_path / "ada.zip").write_bytes(zipped(names))
    with opened(tmp_path) as (found, _):
        assert all(len(each.read()) == 4000 for each in found)
    assert [path.name for path in tmp_path.iterdir()] == ["ada.zip"]
    assert not (tmp_path.parent / "pwned.ipynb").exists()


def test_a_link_is_never_followed(tmp_path):
    """Neither a file's nor a folder's, as a shared drive may hold a classmate's."""
    secret = tmp_path / "elsewhere"
    secret.mkdir()
    (secret / "work.ipynb").write_text("a classmate's")
    folder = tmp_path / "downloads"
    folder.mkdir()
    (folder / "ada.ipynb").symlink_to(secret / "work.ipynb")
    (folder / "ben").symlink_to(secret)
    (folder / "cleo.ipynb").write_text("her own")
    os.mkfifo(folder / "dan.ipynb")
    with opened(folder) as (found, _):
        told = {each.name: (each.trouble, each.read()) for each in found}
    assert told.pop("cleo.ipynb") == ("", b"her own")
    assert set(told) == {"ada.ipynb", "dan.ipynb"}
    assert set(told.values()) == {("is a link, or no file at all", b"")}
