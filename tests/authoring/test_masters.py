"""Masters are read as written, and whatever leads nowhere is told in one sentence."""

import nbformat
import pytest
from nbgrader.nbgraderformat import MetadataValidator

from grader.authoring import masters
from grader.authoring.instructor import instructor_notebook
from grader.authoring.master_cells import exercises
from grader.course.source import find_source
from grader.errors import UserError
from tests.authoring.small_root import (
    ANSWERS,
    RUBRIC,
    TEXT,
    list_notebooks,
    make_root,
)


def read_masters(root, assignments=None):
    return masters.read_masters(find_source(root), assignments)


def notebook(root):
    return instructor_notebook(read_masters(root)[0])


def cell(root, name):
    return next(c for c in notebook(root).cells if c.id == name)


def test_answers_stand_verbatim_in_the_instructor_notebook(tmp_path):
    make_root(tmp_path)
    source = cell(tmp_path, "flip").source
    assert source in ANSWERS
    assert source.startswith("def flip")
    assert source.endswith("return turned")
    assert cell(tmp_path, "check_flip").source == 'check("flip", points=60)'
    words = cell(tmp_path, "bit_words").source
    assert words in RUBRIC
    assert words.startswith("**Model answer.**")


def test_a_mark_that_ends_a_function_stays_with_it(tmp_path):
    answers = ANSWERS.replace("    turned = 1", "    return 1")
    answers = answers.replace("    ### END SOLUTION\n    return turned", END_LAST)
    source = cell(make_root(tmp_path, answers=answers), "flip").source
    assert source.splitlines()[-1] == "    ### END SOLUTION"


END_LAST = "    ### END SOLUTION"


def test_a_class_is_an_exercise_with_a_region_in_each_method(tmp_path):
    source = cell(make_root(tmp_path, answers=OP), "flip").source
    assert source.startswith("@register\nclass flip:")
    assert source.count("### END SOLUTION") == 2


OP = '''\
@register
class flip:
    """Turn every bit round."""

    def forward(self, bits):
        ### BEGIN SOLUTION
        return 1 - bits
        ### END SOLUTION

    def backward(self, upstream):
        ### BEGIN SOLUTION
        return -upstream
        ### END SOLUTION


''' + ANSWERS[ANSWERS.index("# The next") :]


def test_the_instructor_notebook_is_valid_and_holds_no_authoring_keys(tmp_path):
    made = notebook(make_root(tmp_path))
    nbformat.validate(made)
    MetadataValidator().validate_nb(made)
    keys = {key for c in made.cells for key in c.metadata}
    assert keys == {"nbgrader", "tags"}
    roles = {
        c.id: (m.grade, m.solution, m.locked, m.get("points"))
        for c in made.cells
        if (m := c.metadata.get("nbgrader"))
    }
    assert roles == {
        "setup": (False, False, True, None),
        "flip": (False, True, False, None),
        "check_flip": (True, False, True, 60),
        "odds": (False, True, False, None),
        "check_odds": (True, False, True, 30),
        "bit_words": (True, True, False, 10),
    }


def test_cell_ids_are_grade_ids_or_places(tmp_path):
    ids = [c.id for c in notebook(make_root(tmp_path)).cells]
    assert ids[:6] == ["bit-001", "setup", "bit-003", "flip", "bit-005", "check_flip"]


def test_run_all_passes_over_cells_that_try_an_unwritten_answer(tmp_path):
    made = notebook(make_root(tmp_path))
    tagged = [c.id for c in made.cells if "tags" in c.metadata]
    assert tagged == ["bit-005"]


BYTE = """\
# %% [markdown]
# # A byte

# %% setup=true

# %% carry="flip odds"
"""


def add_second(root, text=BYTE):
    (root / "notebooks" / "02_byte").mkdir(parents=True, exist_ok=True)
    (root / "notebooks" / "02_byte" / "byte.py").write_text(text)
    (root / "solutions" / "byte.py").write_text("")
    (root / "solutions" / "byte.md").write_text("")
    list_notebooks(root)
    return root


def test_earlier_answers_are_carried_over_locked_and_without_marks(tmp_path):
    root = add_second(make_root(tmp_path))
    made = instructor_notebook(read_masters(root)[1])
    carried = next(c for c in made.cells if c.id == "carry_flip")
    assert carried.source == ANSWERS.split("\n\n\n", 1)[1].strip().replace(
        "    ### BEGIN SOLUTION\n", ""
    ).replace("    ### END SOLUTION\n", "").replace(
        "# The next one is for the pencil.\n", ""
    )
    marks = carried.metadata.nbgrader
    assert (marks.grade, marks.solution, marks.locked) == (False, False, True)
    assert "tags" not in carried.metadata


@pytest.mark.parametrize("name", ["flop", "later"])
def test_only_what_an_earlier_notebook_has_is_carried_over(tmp_path, name):
    root = add_second(make_root(tmp_path), BYTE.replace("flip odds", name))
    later = "def later():\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION\n"
    (root / "solutions" / "byte.py").write_text(later)
    with pytest.raises(UserError, match=f"Carry-over of '{name}'"):
        read_masters(root)


def test_what_has_no_gap_is_given_in_a_locked_cell(tmp_path):
    root = add_second(make_root(tmp_path), BYTE.replace("flip odds", "flip Tool"))
    (root / "solutions" / "byte.py").write_text("class Tool:\n    size = 1\n")
    made = instructor_notebook(read_masters(root)[1])
    assert made.cells[-1].source.endswith("\n\n\nclass Tool:\n    size = 1")
    assert made.cells[-1].metadata.nbgrader.locked


def test_exercises_are_listed_for_a_syllabus(tmp_path):
    flip, odds, words = exercises(read_masters(make_root(tmp_path))[0])
    assert (flip.name, flip.kind, flip.points) == ("flip", "code", 60)
    assert (flip.covers, odds.covers) == (("A.1", "A.2", "A.3"), ())
    assert (words.name, words.kind, words.points) == ("bit_words", "written", 10)


NO_KERNEL = """\
# ---
# jupyter:
#   kernelspec:
#     name: python3
# ---
"""
FLIP = '# %% exercise="flip"'
BROKEN_MASTERS = [
    (FLIP, '# %% exercise="flop"', "Exercise 'flop' in notebooks/01_bit/bit.py line "
     "22 has no function of that name in solutions/bit.py"),
    (FLIP, '# %% exercice="flip"', "exercice='flip' in"),
    (FLIP, "# %% exercise=flip", "exercise=flip"),
    (FLIP, '# %% exercise="a b-c"', "Name 'a b-c'"),
    (FLIP, '# %% exercise=""', "Name ''"),
    (FLIP, '# %% check="flip" exercise="flip"', "two meanings"),
    (FLIP, '# %% [markdown] exercise="flip"', "wrong form"),
    (FLIP, "# %% Flip it", "title='Flip it'"),
    ('A.2"\n', 'A.2"\nprint(1)\n', "text of its own"),
    (' points=60', ' points="five"', "points='five'"),
    ('A.2"', 'A.2" points=3', "points=3"),
    (' points=60', '', "points=None"),
    (' points=60', ' points=0', "points=0"),
    (' points=60', ' points=-2.5', "points=-2.5"),
    (' points=60', ' points=true', "points=True"),
    ('check="odds"', 'check="evens"', "Exercise 'odds' without a check"),
    ('# %% exercise="odds"', "# %%", "Check 'odds' without an exercise"),
    ('exercise="odds"', 'exercise="flip"', "Second cell with the id 'flip'"),
    ('written="bit_words"', 'written="odds"', "has no section '## odds'"),
    ("# %%\nflip(0)", "# %% [raw]\n# x", "a raw cell"),
    ("# %% [markdown]\n# # A bit", NO_KERNEL, "not a percent-text"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "says"), BROKEN_MASTERS)
def test_a_marker_that_would_be_misread_is_refused(tmp_path, old, new, says):
    assert old in TEXT
    root = make_root(tmp_path, text=TEXT.replace(old, new, 1))
    with pytest.raises(UserError) as refused:
        read_masters(root)
    assert says in str(refused.value)
    assert "notebooks/01_bit/bit.py" in str(refused.value)


BROKEN_ANSWERS = [
    ("    ### BEGIN SOLUTION\n", "", "'flip' in solutions/bit.py needs exactly one"),
    ("    ### END SOLUTION\n", "", "'flip' in solutions/bit.py needs exactly one"),
    ("    ### BEGIN SOLUTION\n", "    # BEGIN SOLUTION\n", "# BEGIN SOLUTION"),
    ("    turned", "    ### BEGIN SOLUTION\n    turned", "needs exactly one region"),
    ("def flip(bits):", "def flip(bits:", "solutions/bit.py line 4 is not valid"),
]


@pytest.mark.parametrize(("old", "new", "says"), BROKEN_ANSWERS)
def test_an_answer_that_nbgrader_would_blank_or_leak_is_refused(
    tmp_path, old, new, says
):
    root = make_root(tmp_path, answers=ANSWERS.replace(old, new, 1))
    with pytest.raises(UserError, match=r"solutions/bit\.py") as refused:
        read_masters(root)
    assert says in str(refused.value)


GIVEN = OP.replace(
    "        ### BEGIN SOLUTION\n        return -", "        return -"
).replace("-upstream\n        ### END SOLUTION", "-upstream")


def test_a_method_may_be_given_whole(tmp_path):
    source = cell(make_root(tmp_path, answers=GIVEN), "flip").source
    assert source.count("### END SOLUTION") == 1
    assert "return -upstream" in source


@pytest.mark.parametrize(
    ("mark", "says"),
    [
        ("        ### BEGIN SOLUTION\n", r"'flip\.forward' in .* has ### END"),
        ("        ### END SOLUTION\n", r"'flip\.forward' in .* has ### BEGIN"),
    ],
)
def test_a_method_with_half_a_region_is_refused(tmp_path, mark, says):
    with pytest.raises(UserError, match=says):
        read_masters(make_root(tmp_path, answers=GIVEN.replace(mark, "", 1)))


def test_a_class_without_any_region_is_refused(tmp_path):
    whole = GIVEN.replace("        ### BEGIN SOLUTION\n", "", 1)
    whole = whole.replace("        ### END SOLUTION\n", "", 1)
    with pytest.raises(UserError, match=r"'flip\.forward' in .* has no marks"):
        read_masters(make_root(tmp_path, answers=whole))


def test_two_sections_of_one_name_are_refused(tmp_path):
    rubric = RUBRIC + "\n## bit_words\n\nAgain.\n"
    with pytest.raises(UserError, match="two sections 'bit_words'"):
        read_masters(make_root(tmp_path, rubric=rubric))


def test_text_that_is_not_utf8_is_refused(tmp_path):
    root = make_root(tmp_path)
    (root / "notebooks" / "01_bit" / "bit.py").write_bytes(b"# %%\n# \xff\n")
    with pytest.raises(UserError, match="not UTF-8"):
        read_masters(root)


def test_a_name_is_unique_over_the_whole_course(tmp_path):
    root = make_root(tmp_path)
    twin = root / "notebooks" / "02_byte"
    twin.mkdir()
    (twin / "byte.py").write_text(TEXT)
    for ending, content in ((".py", ANSWERS), (".md", RUBRIC)):
        (root / "solutions" / f"byte{ending}").write_text(content)
    list_notebooks(root)
    with pytest.raises(
        UserError, match=r"'flip' in notebooks/02_byte/byte\.py line 22"
    ):
        read_masters(root)
    assert [m.assignment for m in read_masters(root, ["02_byte"])] == ["02_byte"]


def test_an_unknown_assignment_is_told_with_the_known_ones(tmp_path):
    with pytest.raises(UserError, match=r"no assignment '02_softmax': .* 01_bit"):
        read_masters(make_root(tmp_path), ["02_softmax"])
