"""A repository of one small assignment, 01_bit, to build and to break."""

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
# ### 1. Flip
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
# **What you should have noticed:** twice is nothing.

# %% [markdown]
# ### 2. By hand
#
# Write the odds of `p`.
#
# **Form of the answer:** one expression, as text.
#
# <details><summary>Hint 1</summary>For and against.</details>

# %% exercise="odds"

# %% check="odds" points=30

# %% [markdown]
# **What you should have noticed:** they have no upper end.

# %% [markdown]
# ### 3. In words
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


def make_root(
    root: Path, text: str = TEXT, answers: str = ANSWERS, rubric: str = RUBRIC
) -> Path:
    """Write the repository; gives its folder."""
    (root / "notebooks" / "01_bit").mkdir(parents=True, exist_ok=True)
    (root / "solutions").mkdir(exist_ok=True)
    (root / "notebooks" / "01_bit" / "bit.py").write_text(text)
    (root / "solutions" / "bit.py").write_text(answers)
    (root / "solutions" / "bit.md").write_text(rubric)
    return root
