"""A file is replaced whole or not at all, whoever else writes it."""

import os
from pathlib import Path

import pytest

from grader.whole_files import in_place_of, meant


def test_the_old_file_stands_until_the_new_one_is_whole(tmp_path):
    path = tmp_path / "folder" / "marks.csv"
    with in_place_of(path) as fresh:
        fresh.write_text("old")
    with in_place_of(path) as fresh:
        fresh.write_text("new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert os.listdir(path.parent) == ["marks.csv"]


def test_what_fails_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "marks.csv"
    path.write_text("old")

    def half() -> None:
        with in_place_of(path) as fresh:
            fresh.write_text("ha")
            raise OSError(28, "No space left on device", str(fresh))

    with pytest.raises(OSError, match="No space") as caught:
        half()
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["marks.csv"]
    assert Path(meant(caught.value.filename)) == path


def test_two_processes_write_into_files_of_their_own(tmp_path, monkeypatch):
    path = tmp_path / "record.json"
    with in_place_of(path) as ours:
        monkeypatch.setattr(os, "getpid", lambda: 1)
        with in_place_of(path) as theirs:
            theirs.write_text("theirs")
        ours.write_text("ours")
    assert path.read_text() == "ours"
    assert ours != theirs
