"""Machine-made wrong gradients, and the local step that each of them spoils."""

import linecache
import re
import sys
import types
from dataclasses import dataclass

import numpy as np

from grader.judge.network import diagnose, judge_dense
from grader.judge.network.call_protocol import StoppedError, gradients
from grader.judge.network.naming import Place
from grader.student.judging.call import quiet
from solutions.mlp import Layer
from tests.judge.network.network_answers import UNROLLED, exercise, program
from tests.mutants.mutate import BEGIN, END, Mutant, mutants

SLOTS = {"G3": ("out", 3), "n, k": ("out", 3)}
SLOTS |= {f"{s}{i}": ("step", i) for s in "SG" for i in (1, 2)}
SLOTS |= {f"dW{i}": ("weight", i) for i in (1, 2, 3)}
SLOTS |= {f"db{i}": ("bias", i) for i in (1, 2, 3)}
SLOTS |= dict.fromkeys(("Z1", "H1", "Z2", "H2", "O", "P"), ("forward", 0))


@dataclass(frozen=True)
class Found:
    """What the judge made of one mutant."""

    mutant: Mutant
    outcome: str
    stage: str
    places: tuple[Place, ...] = ()
    named: bool = False

    @property
    def slot(self) -> tuple[str, int]:
        """The local step that the changed line belongs to."""
        if self.mutant.line.startswith("return"):
            return ("any", 0)
        if "l2" in self.mutant.line and self.mutant.line.startswith("dW"):
            return ("penalty", int(self.mutant.line[2]))
        target = re.split(r" = ", self.mutant.line)[0]
        return SLOTS.get(target, ("loss", 0))

    @property
    def located(self) -> bool:
        """Whether the told places are the right step and nothing else."""
        kind, layer = self.slot
        if kind in ("any", "loss"):
            return True
        if kind == "penalty":  # the line holds the weight gradient as well
            wanted = {("penalty", layer), ("weight", layer)}
        else:
            wanted = {(kind, layer)}
        return bool(self.places) and {(p.kind, p.layer) for p in self.places} <= wanted


def original(hidden: str, head: str):
    """The unrolled program as a function of a module that can be mutated."""
    text = program(UNROLLED, hidden, head)
    start = text.index(":\n", text.index("def loss_and_gradients")) + 2
    text = f"{text[:start]}    {BEGIN}\n{text[start:]}    {END}\n"
    name = f"learner_{hidden}_{head}"
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    module = types.ModuleType(name)
    module.__file__, module.Layer = name, Layer
    sys.modules[name] = module
    exec(compile(text, name, "exec"), vars(module))
    return module.loss_and_gradients


def examined(hidden: str, head: str, most: int | None = None) -> list[Found]:
    """What the judge makes of the mutants, or of so many of them."""
    whole = original(hidden, head)
    return [
        _examine(exercise(hidden, head), mutant, whole)
        for mutant in mutants(whole, most)
    ]


def _examine(task, mutant: Mutant, whole) -> Found:
    def build():
        with quiet():
            return mutant.build(whole)

    try:
        verdict = judge_dense(task, build())
    except (SyntaxError, NameError):
        return Found(mutant, "broken", "cannot run")
    if verdict.passed:
        with np.errstate(all="ignore"):
            same = all(task.agrees_at(f"seed {i}", build()) for i in range(4))
        return Found(mutant, "equivalent" if same else "accepted", verdict.stage)
    if verdict.stage != "value":
        return Found(mutant, "rejected", verdict.stage)
    try:
        found = diagnose(task.networks[0], gradients(task.calling, build()))
    except StoppedError:
        return Found(mutant, "rejected", "cannot run")
    return Found(mutant, "rejected", "value", found.places, bool(found.names))
