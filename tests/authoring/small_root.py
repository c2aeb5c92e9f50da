"""A course of one small assignment, 01_bit, to build and to break."""

from pathlib import Path

TEXT = """\
# %% [markdown]
# # A bit
#
# Two exercises and a question.
#
# ## Bits

# %% setup=true
from grader.student import check

# %% [markdown]
# ### 1.1 Flip ● · 40 min · 60 points
#
# Turn 0 into 1 and 1 into 0.
#
# | array | shape |
# |---|---|
# | `bits` | (n,) |
#
# <details><summary>Hint 1</summary>Take it from something.</details>

# %% exercise="flip" covers="A.1 A.2"

# %%
flip(0)

# %% check="flip" points=60 covers="A.3"

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Twice is nothing.
#
# </details>

# %% [markdown]
# ### 1.2 By hand ○ · 15 min · 30 points
#
# Write the odds of `p`.
#
# **Form of the answer:** one expression, as text.
#
# <details><summary>Hint 1</summary>For and against.</details>

# %% exercise="odds"

# %% check="odds" points=30

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# They have no upper end.
#
# </details>

# %% [markdown]
# ### 1.3 In words ○ · 5 min · 10 points
#
# What is a bit?

# %% [markdown] written="bit_words" points=10
"""

ANSWERS = '''\
"""Answers about bits."""


def flip(bits):
    """Turn every bit round. bits (n,) -> (n,)."""
    ### BEGIN SOLUTION
    turned = 1 - bits % 2
    ### END SOLUTION
    return turned


# The next one is for the pencil.
def odds() -> str:
    """Give the odds, in p."""
    ### BEGIN SOLUTION
    ratio = "p / (1 - p)"
    ### END SOLUTION
    return ratio
'''

RUBRIC = """\
# Rubrics

## bit_words

**Model answer.** The smallest piece of information that one can ask for.

| points | for |
|---|---|
| 10 | one of two |
"""


COURSE = """\
id = "bits"
title = "Bits"
notebooks = [{notebooks}]

[rules]
points = 100
minutes = [55, 90]
"""

EXERCISES = {
    "flip": """\
FLIP = CodeExercise(
    "flip",
    bit.flip,
    lambda rng: [Point((rng.integers(2, size=n),)) for n in (4, 5)],
    mistakes=(Mistake("same", "Nothing is turned round.", lambda bits: bits),),
)
""",
    "odds": """\
ODDS = typed_exercises.formula(
    bit, "odds", odds=Derivation("p / (1 - p)", {"p": (0.1, 0.9)})
)
""",
}
IMPORTS = """\
from grader.api import CodeExercise, Derivation, Mistake, Point, typed_exercises
from solutions import bit

"""


def make_root(
    root: Path, text: str = TEXT, answers: str = ANSWERS, rubric: str = RUBRIC
) -> Path:
    """Write the course, with an exercise for each check; returns its folder."""
    (root / "notebooks" / "01_bit").mkdir(parents=True, exist_ok=True)
    for name in ("solutions", "exercises"):
        (root / name).mkdir(exist_ok=True)
    (root / "notebooks" / "01_bit" / "bit.py").write_text(text)
    (root / "solutions" / "bit.py").write_text(answers)
    (root / "solutions" / "bit.md").write_text(rubric)
    asked = [source for name, source in EXERCISES.items() if f'check="{name}"' in text]
    (root / "exercises" / "bit.py").write_text("\n".join([IMPORTS, *asked]))
    list_notebooks(root)
    return root


def list_notebooks(root: Path) -> None:
    """Write the course.toml with all notebooks that there are."""
    names = sorted(f'"{path.name}"' for path in root.glob("notebooks/[0-9][0-9]_*/"))
    text = COURSE.format(notebooks=", ".join(names))
    (root / "course.toml").write_text(text)
