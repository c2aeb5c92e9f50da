"""Hostile and broken submissions, graded by the whole chain: every one of them holds.

The attacks are data: those the doctor tries lie with the package, all others beside
this file. Each is a test of its own; those of a batch, all of one family, are graded
when its first is asked for, in a course with planted secrets, each followed by an
honest notebook.
"""

import os
import subprocess
import sys
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest

from grader.demo.attacks import corpus, harness, runner
from grader.sandbox import backends, forkserver_pool

HERE = Path(__file__).parent
WALLS = "ATTACKED_WALLS"  # the variable that names them
AS_USER = HERE.parent / "sandbox" / "as_user.sh"
FAMILIES = {
    "reading", "tampering", "forging", "metadata", "leaking", "publishing",
    "denial", "persistence", "others", "protocol", "damage",
    "unnamed", "account", "kernel", "lent", "learning", "intake", "budget",
}  # fmt: skip
# What a judge, a reader or a page must not believe is the same behind all walls.
MEET_WALLS = {
    "reading", "tampering", "denial", "persistence", "others", "unnamed", "account",
    "kernel",
}  # fmt: skip
SHORT = corpus.read([corpus.SHORT])
ALL = corpus.read([corpus.SHORT, *sorted(HERE.parent.glob("attacks/*.toml"))])
RUN_HERE = sorted(
    (a for a in ALL if not a.root or os.geteuid() == 0), key=lambda a: a.family
)

needs_walls = pytest.mark.skipif(
    forkserver_pool.probe().tier is None,
    reason=f"no sandbox here: {forkserver_pool.probe().advice}",
)


def test_every_family_is_tried():
    assert len(ALL) >= 380
    assert {attack.family for attack in ALL} == FAMILIES
    assert {attack.family for attack in SHORT} == FAMILIES


@pytest.fixture(scope="module")
def walls():
    """The walls of this machine, or those that somebody asks for by name."""
    with pytest.MonkeyPatch.context() as patched:
        if name := os.environ.get(WALLS):
            tier = next(tier for tier in backends.possible() if tier.name == name)
            assert not forkserver_pool.trouble_with(tier)
            probe = forkserver_pool.Probe(tier)
            patched.setattr(forkserver_pool, "probe", lambda: probe)
        yield


@pytest.fixture(scope="module")
def own_processor():
    """Another one for each process that tests: attacks are graded on one alone."""
    before = sorted(os.sched_getaffinity(0))
    number = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    os.sched_setaffinity(0, {before[number % len(before)]})
    yield
    os.sched_setaffinity(0, before)


@pytest.fixture(scope="module")
def tried(request, walls, own_processor):
    """What became of an attack; those of its batch are tried with it."""
    asked = [getattr(item, "callspec", None) for item in request.session.items]
    params = [spec.params for spec in asked if spec]
    names = {each["attack"].name for each in params if "attack" in each}
    batches = list(in_batches([a for a in RUN_HERE if a.name in names]))
    number = {a.name: i for i, batch in enumerate(batches) for a in batch}
    with harness.opened() as (opened, _):

        @cache
        def batch(i: int) -> dict[str, runner.Tried]:
            tried = runner.attempts(opened, batches[i])
            return {each.attack.name: each for each in tried}

        yield lambda attack: batch(number[attack.name])[attack.name]


def in_batches(attacks):
    """As the runner has them, but no batch with attacks of two families.

    Two processes that share the tests grade at most one batch twice, not a family.
    """
    for _, family in groupby(attacks, key=lambda attack: attack.family):
        left = list(family)
        while left:
            yield left[: runner.BATCH]
            left = left[runner.BATCH :]


@needs_walls
@pytest.mark.slow
@pytest.mark.parametrize("attack", RUN_HERE, ids=lambda attack: attack.name)
def test_attack_holds(tried, attack):
    assert tried(attack).problems == []


def as_user(attacks, **environment: str) -> subprocess.CompletedProcess:
    """The tests of some attacks, run by an ordinary user."""
    names = " or ".join(f"test_attack_holds[{attack.name}]" for attack in attacks)
    words = [AS_USER, sys.executable, "-m", "pytest", "-q", "-n0"]
    words += ["-p", "no:cacheprovider"]
    return subprocess.run(
        [*words, __file__, "-k", names],
        cwd=HERE.parents[1],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@needs_walls
@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="becomes another user, so needs root")
def test_the_short_selection_holds_for_an_ordinary_user():
    ran = as_user(SHORT)
    assert ran.returncode == 0, ran.stdout[-3000:]
    assert f"{len(SHORT)} passed" in ran.stdout


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="becomes another user, so needs root")
@pytest.mark.parametrize("tier", backends.possible()[1:], ids=lambda tier: tier.name)
def test_what_meets_the_walls_holds_behind_weaker_ones(tier):
    """For an ordinary user, who has most to lose where less is walled off."""
    first = {attack.family: attack for attack in reversed(SHORT)}
    ran = as_user([first[family] for family in MEET_WALLS], **{WALLS: tier.name})
    assert ran.returncode == 0, ran.stdout[-3000:]
    assert f"{len(MEET_WALLS)} passed" in ran.stdout
