"""Hostile and broken submissions, graded by the whole chain: every one of them holds.

The attacks are data: those the doctor tries lie with the package, all others beside
this file. Each is a test of its own; a family is graded in batches when its first is
asked for, in a course with planted secrets, each followed by an honest notebook.
"""

import os
import subprocess
import sys
from functools import cache
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
    assert len(ALL) >= 350
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
def tried(request, walls):
    """What became of those attacks of a family that this run asks for, by name."""
    asked = [getattr(item, "callspec", None) for item in request.session.items]
    params = [spec.params for spec in asked if spec]
    names = {each["attack"].name for each in params if "attack" in each}
    with harness.opened() as (opened, _):

        @cache
        def of(family: str) -> dict[str, runner.Tried]:
            attacks = [a for a in RUN_HERE if a.name in names and a.family == family]
            return {each.attack.name: each for each in runner.attempts(opened, attacks)}

        yield of


@needs_walls
@pytest.mark.slow
@pytest.mark.parametrize("attack", RUN_HERE, ids=lambda attack: attack.name)
def test_attack_holds(tried, attack):
    assert tried(attack.family)[attack.name].problems == []


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
def test_one_of_each_family_holds_behind_weaker_walls(tier):
    """For an ordinary user, who has most to lose where less is walled off."""
    first = {attack.family: attack for attack in reversed(SHORT)}
    ran = as_user(first.values(), **{WALLS: tier.name})
    assert ran.returncode == 0, ran.stdout[-3000:]
    assert f"{len(FAMILIES)} passed" in ran.stdout
