"""What students hand in is rebuilt from the release, or refused in one sentence."""

import json
import os
import socket
import time
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_raw_cell

from grader.submission import ingest, validate
from grader.submission.ingest import Intake, fingerprint
from grader.submission.merge import MOST_JOINED, MOST_OWN_CELLS, TOO_LONG
from grader.submission.parse import read_notebook
from grader.submission.source_names import names_in
from grader.submission.status import (
    GRADED,
    PERSON,
    REFUSED,
    REPAIRED,
    Record,
    read_record,
    write_record,
)
from tests.submission.rebuilding import rebuilt

STUB = "def step(z):\n    raise NotImplementedError()"
ANSWER = "def step(z):\n    return z >= 0"
CHECK = 'check("step", points=5)'


def take_in(submitted: Path, release: Path) -> Intake:
    return ingest.take_in(submitted, release, "rules")


def marks(grade_id, **more):
    base = dict.fromkeys(("grade", "solution", "locked", "task"), False)
    base |= {"grade_id": grade_id, "schema_version": 3, **more}
    return {"nbgrader": base}


def cell(make, source, cell_id, metadata=None):
    made = make(source, metadata=metadata or {})
    made.id = cell_id
    return made


def released():
    cells = [
        cell(new_markdown_cell, "# Neuron", "neuron-001"),
        cell(new_code_cell, "import numpy", "setup", marks("setup", locked=True)),
        cell(new_code_cell, STUB, "step", marks("step", solution=True)),
        cell(new_code_cell, "step(1)", "try", {"tags": ["raises-exception"]}),
        cell(
            new_code_cell,
            CHECK,
            "check_step",
            marks("check_step", grade=True, locked=True, points=5),
        ),
        cell(
            new_markdown_cell,
            "*Your answer here.*",
            "words",
            marks("words", grade=True, solution=True, points=2),
        ),
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel})


@pytest.fixture
def folders(tmp_path):
    release, submitted = tmp_path / "release", tmp_path / "submitted"
    release.mkdir()
    submitted.mkdir()
    nbformat.write(released(), release / "neuron.ipynb")
    return submitted, release


@pytest.fixture
def hand_in(folders):
    """Function that hands in the release, solved and changed, and takes it in."""

    def hand_in(change=None, name="neuron.ipynb"):
        notebook = released()
        notebook.cells[2].source = ANSWER
        if change:
            notebook = change(notebook) or notebook
        (folders[0] / name).write_text(json.dumps(notebook))
        return take_in(*folders)

    return hand_in


def by_id(taken, name="neuron.ipynb"):
    notebook = taken.notebooks[name]
    nbformat.validate(nbformat.from_dict(notebook))
    return {c["id"]: c for c in notebook["cells"]}


def same_as_release(taken) -> bool:
    """Whether all that is not an answer is as it was released, and comes in order."""
    notebook, wanted = taken.notebooks["neuron.ipynb"], released()
    own = [c for c in notebook["cells"] if not c["id"].startswith("extra")]
    free = ("step", "words", "try")
    return [c["id"] for c in own] == [c.id for c in wanted.cells] and all(
        c["metadata"] == w.metadata and (c["source"] == w.source or c["id"] in free)
        for c, w in zip(own, wanted.cells, strict=True)
    )


def test_an_honest_notebook_passes_as_it_is(hand_in):
    taken = hand_in()
    assert taken.record.state == GRADED
    assert not taken.record.sentences
    assert by_id(taken)["step"]["source"] == ANSWER
    assert same_as_release(taken)
    assert len(taken.notebooks["neuron.ipynb"]["metadata"]["grader"]["submitted"]) == 64


def test_written_answers_and_their_pictures_come_along(hand_in):
    def write(notebook):
        notebook.cells[5].source = "Because."
        png = {"image/png": "aGk=", "text/html": "<script>", "image/svg+xml": "<svg>"}
        notebook.cells[5]["attachments"] = {"a.png": png, "b": {"text/html": "x"}}

    words = by_id(hand_in(write))["words"]
    assert words["source"] == "Because."
    assert words["attachments"] == {"a.png": {"image/png": "aGk="}}


def edit_check(notebook):
    notebook.cells[4].source = "5.0"


def points_up(notebook):
    notebook.cells[4].metadata.nbgrader.points = 500


def skip(notebook):
    notebook.cells[4].metadata["tags"] = ["skip-execution"]


def not_graded(notebook):
    notebook.cells[4].metadata.nbgrader.grade = False


def to_text(notebook):
    notebook.cells[4] = cell(
        new_markdown_cell, "5.0", "check_step", marks("check_step", grade=True)
    )


def delete_check(notebook):
    del notebook.cells[4]


def delete_setup(notebook):
    del notebook.cells[1]


def copy_check(notebook):
    notebook.cells.insert(0, {**notebook.cells[4], "source": "10.0"})


def bonus(notebook):
    more = marks("bonus", grade=True, points=50)
    notebook.cells.append(cell(new_code_cell, "50.0", "bonus", more))


def swap_ids(notebook):
    a, b = notebook.cells[1].metadata.nbgrader, notebook.cells[4].metadata.nbgrader
    a.grade_id, b.grade_id = b.grade_id, a.grade_id


def old_schema(notebook):
    for each in notebook.cells:
        if "nbgrader" in each.metadata:
            each.metadata.nbgrader["schema_version"] = 1


def other_kernel(notebook):
    notebook.metadata["kernelspec"] = {"name": "bash", "argv": ["sh"]}


def no_kernel(notebook):
    notebook.metadata.clear()


def move_check(notebook):
    notebook.cells.insert(0, notebook.cells.pop(4))


def baked(notebook):
    notebook.cells[4].outputs = [
        nbformat.v4.new_output("execute_result", data={"text/plain": "5.0"})
    ]
    notebook.cells[4].execution_count = 3


def solution_graded(notebook):
    notebook.cells[2].metadata.nbgrader.grade = True
    notebook.cells[2].metadata.nbgrader.points = 40


CHANGES = {
    edit_check: "'check_step' was changed",
    points_up: "",
    skip: "",
    not_graded: "",
    to_text: "'check_step' was changed",
    delete_check: "'check_step' was missing and was put back",
    delete_setup: "'setup' was missing",
    copy_check: "'check_step' was there twice",
    bonus: "",
    swap_ids: "were changed",
    old_schema: "another version of nbgrader",
    other_kernel: "asked for the kernel 'bash'",
    no_kernel: "named no kernel",
    move_check: "moved",
    baked: "",
    solution_graded: "",
}


@pytest.mark.parametrize("change", CHANGES, ids=lambda c: c.__name__)
def test_checks_points_tags_and_kernels_are_those_of_the_release(hand_in, change):
    taken = hand_in(change)
    assert same_as_release(taken)
    notebook = taken.notebooks["neuron.ipynb"]
    assert notebook["metadata"]["kernelspec"] == released().metadata.kernelspec
    assert not any(c.get("outputs") for c in notebook["cells"])
    assert by_id(taken)["step"]["source"] == ANSWER
    assert CHANGES[change] in taken.record.sentence
    assert taken.record.state == (REPAIRED if CHANGES[change] else GRADED)


class TestAnswersInSeveralCells:
    def test_a_copy_that_was_not_worked_on_gives_way(self, hand_in):
        def change(notebook):
            twin = {**notebook.cells[2], "source": STUB}
            notebook.cells.insert(3, twin)

        assert by_id(hand_in(change))["step"]["source"] == ANSWER

    def test_of_two_answers_the_later_one_counts(self, hand_in):
        def change(notebook):
            notebook.cells.insert(3, {**notebook.cells[2], "source": ANSWER + "  # 2"})

        taken = hand_in(change)
        assert by_id(taken)["step"]["source"].endswith("# 2")
        assert "'step' was there twice" in taken.record.sentence

    @pytest.mark.parametrize("with_marks", [True, False])
    def test_a_cell_that_was_split_is_joined(self, hand_in, with_marks):
        def change(notebook):
            head, tail = "def step(z):", "    return z >= 0"
            notebook.cells[2].source = head
            rest = new_code_cell(tail)
            if with_marks:
                rest = {**notebook.cells[2], "source": tail, "id": "other"}
            notebook.cells.insert(3, rest)

        taken = hand_in(change)
        assert by_id(taken)["step"]["source"] == ANSWER
        assert "'step' was split" in taken.record.sentence

    @pytest.mark.parametrize("with_marks", [True, False])
    def test_a_cell_that_was_split_inside_its_function_is_joined(
        self, hand_in, with_marks
    ):
        def change(notebook):
            head, tail = 'def step(z):\n    """Words."""', "    return z >= 0"
            notebook.cells[2].source = head
            rest = {**new_code_cell(tail)}
            if with_marks:
                rest = {**notebook.cells[2], "source": tail, "id": "other"}
            notebook.cells.insert(3, rest)

        taken = hand_in(change)
        assert by_id(taken)["step"]["source"].endswith('Words."""\n    return z >= 0')
        assert "'step' was split" in taken.record.sentence

    def test_an_answer_that_lost_its_marks_is_known_by_its_id(self, hand_in):
        def change(notebook):
            notebook.cells[2].metadata = {}

        assert by_id(hand_in(change))["step"]["source"] == ANSWER

    def test_an_answer_that_is_gone_is_a_gap_again(self, hand_in):
        def change(notebook):
            del notebook.cells[2]

        assert by_id(hand_in(change))["step"]["source"] == STUB


def test_cells_of_ones_own_are_left_out_where_no_page_could_show_them(hand_in):
    def change(notebook):
        notebook.cells[-1].source = "In my words."
        notebook.cells.insert(1, new_markdown_cell("Mine."))
        notebook.cells += [new_markdown_cell("x" * 100_000) for _ in range(30)]

    taken = hand_in(change)
    own = [c for c in by_id(taken).values() if c["id"].startswith("extra")]
    assert own[0]["source"] == "Mine."
    assert len(own) == 11
    assert "too much in them" in taken.record.sentence
    assert by_id(taken)["step"]["source"] == ANSWER


def test_cells_of_ones_own_run_in_their_place_without_marks(hand_in):
    def change(notebook):
        helper = new_code_cell("def helper(): pass", metadata={"tags": ["x"]})
        notebook.cells[-1].source = "In my words."
        notebook.cells.insert(2, helper)
        notebook.cells.insert(0, new_raw_cell("<script>"))
        notebook.cells[-1:-1] = [new_markdown_cell("Note"), new_code_cell("1")]

    taken = hand_in(change)
    cells = taken.notebooks["neuron.ipynb"]["cells"]
    assert same_as_release(taken)
    extras = [c for c in cells if c["id"].startswith("extra")]
    assert [c["source"] for c in extras] == [
        "    <script>",
        "def helper(): pass",
        "Note",
        "1",
    ]
    assert all(c["metadata"] == {} for c in extras)
    assert [c["id"] for c in cells].index("extra-1") == 3
    assert len({c["id"] for c in cells}) == len(cells)


class TestAnswersElsewhere:
    """Nothing that was answered is a silent zero because of where it stands."""

    def test_an_answer_retyped_in_a_new_cell_counts(self, hand_in):
        def change(notebook):
            notebook.cells[2] = new_code_cell(ANSWER)

        taken = hand_in(change)
        assert by_id(taken)["step"]["source"] == ANSWER
        assert "'step' was answered in a cell of your own" in taken.record.sentence
        assert not [c for c in by_id(taken) if c.startswith("extra")], "it runs once"

    @pytest.mark.parametrize("place", [0, 3, 5, 6])
    def test_the_gap_may_have_stayed_empty(self, hand_in, place):
        def change(notebook):
            notebook.cells[2].source = STUB
            notebook.cells.insert(place, new_code_cell(ANSWER))

        assert by_id(hand_in(change))["step"]["source"] == ANSWER

    def test_the_answer_in_the_gap_goes_before_any_other(self, hand_in):
        def change(notebook):
            notebook.cells.insert(4, new_code_cell(ANSWER.replace("0", "1")))

        taken = hand_in(change)
        assert by_id(taken)["step"]["source"] == ANSWER
        assert "cell of your own" not in taken.record.sentence

    def test_of_several_the_last_counts(self, hand_in):
        def change(notebook):
            notebook.cells[2].source = STUB
            notebook.cells.append(new_code_cell(ANSWER.replace("0", "1")))
            notebook.cells.append(new_code_cell(ANSWER))

        assert by_id(hand_in(change))["step"]["source"] == ANSWER

    @pytest.mark.parametrize("place", [-1, None])
    def test_words_beside_the_placeholder_are_read(self, hand_in, place):
        def change(notebook):
            new = new_markdown_cell("A zebra has stripes.")
            notebook.cells.insert(place or len(notebook.cells), new)

        taken = hand_in(change)
        assert by_id(taken)["words"]["source"] == "A zebra has stripes."
        assert "'words' was answered in a cell of your own" in taken.record.sentence

    def test_more_than_anybody_reads_stays_where_it_is(self, hand_in):
        def change(notebook):
            notebook.cells.append(new_markdown_cell("x" * 30_000))

        assert by_id(hand_in(change))["words"]["source"] == "*Your answer here.*"

    def test_a_notebook_that_lost_all_marks_is_read_by_its_texts_and_names(
        self, hand_in
    ):
        def change(notebook):
            notebook.cells[-1].source = "In my words."
            for each in notebook.cells:
                each.metadata = {}
                each.pop("id")
            notebook.nbformat_minor = 4

        taken = hand_in(change)
        assert same_as_release(taken)
        assert by_id(taken)["step"]["source"] == ANSWER
        assert by_id(taken)["words"]["source"] == "In my words."
        assert not [c for c in by_id(taken) if c.startswith("extra")]

    def test_ends_of_lines_of_another_system_are_no_change(self, hand_in):
        def change(notebook):
            for each in notebook.cells:
                each.source = each.source.replace("\n", "\r\n")

        taken = hand_in(change)
        assert taken.record.sentence == ""
        assert by_id(taken)["step"]["source"] == ANSWER

    def test_what_another_system_hides_beside_a_file_is_no_hand_in(
        self, folders, hand_in
    ):
        (folders[0] / "._neuron.ipynb").write_bytes(b"\0\5\x16\7")
        taken = hand_in()
        assert taken.record.sentence == ""
        assert by_id(taken)["step"]["source"] == ANSWER


def test_code_in_a_free_cell_is_kept(hand_in):
    def change(notebook):
        notebook.cells[3].source = "print(step(0))"

    assert by_id(hand_in(change))["try"]["source"] == "print(step(0))"


class TestNames:
    @pytest.mark.parametrize("ending", [".txt", ".json"])
    def test_a_second_ending_is_named(self, folders, hand_in, ending):
        hand_in()
        os.rename(folders[0] / "neuron.ipynb", folders[0] / f"neuron.ipynb{ending}")
        record = take_in(*folders).record
        assert record.state == REFUSED
        assert record.sentence == (
            f"neuron.ipynb{ending} has a second ending: hand it in as neuron.ipynb."
        )

    def test_a_notebook_under_another_name_is_found(self, hand_in):
        taken = hand_in(name="neuron (1).ipynb")
        assert by_id(taken)["step"]["source"] == ANSWER
        assert taken.record.sentence == "neuron (1).ipynb was read as neuron.ipynb."

    def test_one_in_a_folder_below_is_found(self, folders, hand_in):
        hand_in()
        (folders[0] / "mine").mkdir()
        os.rename(folders[0] / "neuron.ipynb", folders[0] / "mine" / "neuron.ipynb")
        assert by_id(take_in(*folders))["step"]["source"] == ANSWER

    def test_two_that_may_be_it_are_not_guessed_at(self, hand_in):
        hand_in(name="neuron (1).ipynb")
        taken = hand_in(name="neuron (2).ipynb")
        assert taken.record.state == REFUSED
        assert "Each of neuron (1).ipynb, neuron (2).ipynb may be" in (
            taken.record.sentence
        )

    def test_others_are_left_unread_and_told(self, folders, hand_in):
        (folders[0] / "diary.ipynb").write_text("{ not a notebook")
        taken = hand_in()
        assert list(taken.notebooks) == ["neuron.ipynb"]
        assert "diary.ipynb" in taken.record.sentence

    def test_none_at_all_is_refused(self, folders):
        (folders[0] / "essay.txt").write_text("hello")
        taken = take_in(*folders)
        assert taken.record.state == REFUSED
        assert "there is no other notebook" in taken.record.sentence

    def test_one_of_two_is_graded_and_a_person_told(self, folders, hand_in):
        nbformat.write(new_notebook(), folders[1] / "softmax.ipynb")
        taken = hand_in()
        assert list(taken.notebooks) == ["neuron.ipynb"]
        assert taken.record.state == PERSON
        assert "softmax.ipynb is not in what was handed in" in taken.record.sentence


class TestRefusals:
    def refused(self, folders) -> str:
        taken = take_in(*folders)
        assert taken.record.state == REFUSED
        assert not taken.notebooks
        assert taken.record.sentence.endswith(".")
        assert "\n" not in taken.record.sentence
        return taken.record.sentence

    def test_links(self, folders, hand_in, tmp_path):
        hand_in()
        (tmp_path / "secret").write_text("x")
        os.symlink(tmp_path / "secret", folders[0] / "notes.txt")
        assert "notes.txt is a link" in self.refused(folders)

    def test_links_to_nowhere_and_to_folders(self, folders, hand_in):
        hand_in()
        (folders[0] / "below").mkdir()
        os.symlink("..", folders[0] / "below" / "up")
        assert "below/up is a link" in self.refused(folders)

    def test_a_notebook_that_is_a_link(self, folders, tmp_path):
        nbformat.write(released(), tmp_path / "x.ipynb")
        os.symlink(tmp_path / "x.ipynb", folders[0] / "neuron.ipynb")
        assert "is a link" in self.refused(folders)

    def test_the_folder_itself_a_link(self, folders, tmp_path):
        os.symlink(folders[0], tmp_path / "other")
        assert take_in(tmp_path / "other", folders[1]).record.state == REFUSED

    def test_hard_links(self, folders, hand_in, tmp_path):
        hand_in()
        os.link(folders[0] / "neuron.ipynb", tmp_path / "x")
        assert "hard link" in self.refused(folders)

    def test_pipes_and_sockets(self, folders, hand_in):
        hand_in()
        os.mkfifo(folders[0] / "data.csv")
        assert "no ordinary file" in self.refused(folders)
        os.remove(folders[0] / "data.csv")
        with socket.socket(socket.AF_UNIX) as listener:
            here = os.getcwd()
            os.chdir(folders[0])
            listener.bind("s")
            os.chdir(here)
            assert "no ordinary file" in self.refused(folders)

    def test_too_many_too_large_too_deep(self, folders, hand_in, monkeypatch):
        hand_in()
        monkeypatch.setattr(validate, "MOST_FILES", 3)
        for i in range(3):
            (folders[0] / f"{i}.txt").write_text("x")
        assert "more than 3 files" in self.refused(folders)
        monkeypatch.setattr(validate, "MOST_FILES", 30)
        with open(folders[0] / "big", "wb") as file:
            file.truncate(validate.MOST_BYTES)  # a hole takes no room
        assert "50 MB" in self.refused(folders)
        os.remove(folders[0] / "big")
        with open(folders[0] / "neuron.ipynb", "ab") as file:
            file.truncate(validate.LARGEST_NOTEBOOK + 1)
        assert "more than can be read" in self.refused(folders)
        os.remove(folders[0] / "neuron.ipynb")
        os.makedirs(folders[0].joinpath(*"abcdefghijklmnop"))
        assert "too deeply" in self.refused(folders)

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"{",
            b"\xff\xfe",
            b"[]",
            b"3",
            b'{"cells": 3}',
            b'{"cells": {}}',
            b"[" * 100_000,
            b'{"cells": [' + b"[" * 100_000,
            b"9" * 10_000,
            b'{"a": ' * 100_000,
        ],
        ids=range(11),
    )
    def test_what_is_no_notebook(self, folders, content):
        (folders[0] / "neuron.ipynb").write_bytes(content)
        assert self.refused(folders) == (
            "neuron.ipynb is damaged: Jupyter cannot read it."
        )

    def test_a_time_that_is_none(self, folders, hand_in):
        (folders[0] / "timestamp.txt").write_text("soon")
        assert hand_in().record.state == REFUSED
        (folders[0] / "timestamp.txt").write_text("2026-11-20 10:00:00 UTC")
        assert hand_in().record.state == GRADED

    @pytest.mark.parametrize("time", ["1 " * 100, "0001-01-01T00:00+14:00", "\xff"])
    def test_a_time_that_nbgrader_would_stumble_over(self, folders, hand_in, time):
        hand_in()
        (folders[0] / "timestamp.txt").write_text(time, encoding="latin-1")
        assert "holds no date" in self.refused(folders)

    def test_a_folder_in_the_place_of_the_time(self, folders, hand_in):
        hand_in()
        (folders[0] / "timestamp.txt").mkdir()
        assert "holds no date" in self.refused(folders)

    def test_folders_and_files_in_each_others_place(self, folders, hand_in):
        hand_in()
        (folders[1] / "data").mkdir()
        (folders[1] / "data" / "points.csv").write_text("1")
        (folders[0] / "data").write_text("mine")
        assert "data is a file where the assignment has a folder" in self.refused(
            folders
        )
        (folders[0] / "data").unlink()
        (folders[0] / "data" / "points.csv").mkdir(parents=True)
        assert "data/points.csv is a folder where" in self.refused(folders)

    def test_a_folder_that_is_not_there(self, folders, tmp_path):
        assert take_in(tmp_path / "none", folders[1]).record.state == REFUSED


STRANGE = [
    {"cells": [1, None, [], {}, {"cell_type": "code"}]},
    {"cells": [{"cell_type": "code", "source": 3, "metadata": 4, "id": 5}]},
    {"cells": [{"cell_type": "code", "source": ["a", 1], "metadata": {"nbgrader": 1}}]},
    {"cells": [{"cell_type": ["code"], "source": "x"}]},
    {"cells": [], "metadata": {"kernelspec": []}},
    {"cells": [{"cell_type": "markdown", "source": "\ud800", "attachments": [1]}]},
    {"worksheets": [{"cells": [{"cell_type": "code", "input": ["x"]}]}, 3]},
    {"cells": [{"cell_type": "code", "metadata": {"nbgrader": {"grade_id": ["a"]}}}]},
    {"cells": [{"cell_type": "code", "metadata": {"nbgrader": {"grade_id": "step"}}}]},
]


@pytest.mark.parametrize("content", STRANGE, ids=range(len(STRANGE)))
def test_strange_notebooks_become_valid_ones(folders, content):
    (folders[0] / "neuron.ipynb").write_text(json.dumps(content))
    taken = take_in(*folders)
    assert same_as_release(taken)
    by_id(taken)


def test_fingerprints_tell_files_apart_and_not_times(folders, hand_in):
    hand_in()
    first = fingerprint(folders[0])
    assert hand_in().record.submitted == first
    (folders[0] / "timestamp.txt").write_text("2026-11-20 10:00:00 UTC")
    assert fingerprint(folders[0]) == first
    (folders[0] / "data.csv").write_text("1")
    assert fingerprint(folders[0]) != first


def test_records_are_kept_and_read_back(tmp_path):
    assert read_record(tmp_path, "01", "ada") is None
    record = Record(REPAIRED, ("Mended.",), "abc")
    write_record(tmp_path, "01", "ada", record)
    assert read_record(tmp_path, "01", "ada") == record
    write_record(tmp_path, "01", "ada", record.and_person("Look."))
    again = read_record(tmp_path, "01", "ada")
    assert (again.state, again.sentence) == (PERSON, "Mended. Look.")
    assert [p.name for p in (tmp_path / "records" / "01").iterdir()] == ["ada.json"]


def cells_of(count: int, source: str) -> list[dict]:
    cell = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    return [{**cell, "id": f"mine-{n}", "source": source} for n in range(count)]


@pytest.mark.parametrize("source", ["x = 1", "    x = 1", "def f(:", "(" * 90])
def test_thousands_of_small_cells_are_taken_in_at_once(source):
    """They stand right behind an answer, of which each might be a piece."""
    release = {"cells": [gap("augment")], "metadata": {}}
    handed_in = {"cells": [gap("augment"), *cells_of(2800, source)], "metadata": {}}
    submitted = read_notebook("a.ipynb", json.dumps(handed_in).encode())
    before, hits = time.process_time(), names_in.cache_info().misses
    notebook, repairs = rebuilt(release, submitted)
    assert names_in.cache_info().misses - hits <= 2 * MOST_JOINED + 10
    assert time.process_time() - before < 5
    assert len(notebook["cells"]) <= MOST_OWN_CELLS + 1
    assert TOO_LONG in repairs


def test_a_code_cell_longer_than_any_answer_is_refused():
    long = {"cells": cells_of(1, "x = 1\n" * 60_000), "metadata": {}}
    with pytest.raises(validate.RefusedError, match="characters in one code cell"):
        read_notebook("a.ipynb", json.dumps(long).encode())


def gap(name: str) -> dict:
    marks = {"grade_id": name, "solution": True, "grade": False, "schema_version": 3}
    return {
        "cell_type": "code", "id": name, "metadata": {"nbgrader": marks},
        "outputs": [], "execution_count": None,
        "source": f"def {name}(x):\n    raise NotImplementedError()",
    }  # fmt: skip
