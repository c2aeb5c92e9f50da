"""Answers that are made step by step: a walk, batches of rows, a training.

What is told is the first thing that differs in the order in which a program makes it:
a wrong step is no wrong stop, and a wrong first batch no wrong number of batches.
"""

import numpy as np

from grader.student.judging.compare import agrees, worst_entry
from grader.student.judging.messages import entry_told, number, unit
from grader.student.judging.spec import Case, Spec
from grader.student.judging.verdict import Verdict, failed

EARLY = "Up to there every step is right, so look at the test that ends the walk."


def first_difference(spec: Spec, ordinary: list) -> Verdict | None:
    """The verdict on the first thing that differs; None where nothing is in order."""
    judges = {"path": _walk, "batches": _batches, "losses_and_layers": _training}
    judge = judges.get(spec.view)
    if judge is None:
        return None
    found = (judge(spec, case, result) for case, result in ordinary)
    return next(filter(None, found), None)


def _walk(spec: Spec, case: Case, got: dict) -> Verdict | None:
    names, where = spec.returns, f" {case.where}" if case.where else ""
    shared = min(len(got[names[0]]), len(case.expected[names[0]]))
    if any(got[n].shape[1:] != case.expected[n].shape[1:] for n in names):
        return None
    for step in range(shared):
        for name in names:
            mine, right = got[name][step], case.expected[name][step]
            if not agrees(mine, right):
                index = (step, *worst_entry(np.asarray(mine), np.asarray(right)))
                sentence = f"{unit(case).title()} {step} is not right{where}."
                told = entry_told(spec, case, name, index, got[name])
                return failed("value", sentence, f"{told} {_slope(case, step)}".strip())
    most = case.kwargs.get("max_steps", np.inf)
    return _length(got[names[0]], case.expected[names[0]], where, most)


def _slope(case: Case, step: int) -> str:
    """Where a step starts and the gradient there: all that one needs to redo it."""
    if not step:
        return "The path starts with the pair that is given."
    if not callable(case.args[0]):
        return ""
    w, b = (case.expected[name][step - 1] for name in case.expected)
    d_w, d_b = case.args[0](w, b)
    rate = case.kwargs["learning_rate"]
    parts = [np.ravel(part).tolist() for part in (w, b, d_w, d_b)]
    w, b, d_w, d_b = (", ".join(f"{x:.4g}" for x in part) for part in parts)
    return (
        f"It starts at w = [{w}], b = {b} with d_w = [{d_w}], d_b = {d_b}, "
        f"learning_rate = {rate}."
    )


def _length(
    got: np.ndarray, expected: np.ndarray, where: str, most: float
) -> Verdict | None:
    """A verdict on a walk whose steps are right and that is too long or too short."""
    n, early = len(got), len(got) < len(expected)
    if n == len(expected):
        return None
    entries = "entry" if n == 1 else "entries"
    sentence = f"Your path has {n} {entries}{where}; it should have {len(expected)}."
    if len(expected) == most + 1 and not early:
        return failed(
            "value", sentence, f"More than max_steps = {most} steps are made."
        )
    ends = "It stops too early." if early else "It goes on for too long."
    return failed("value", sentence, f"{ends} {EARLY}")


def _batches(spec: Spec, case: Case, got: dict) -> Verdict | None:
    sizes, *names = spec.returns
    where = f" {case.where}" if case.where else ""
    mine, right = got[sizes], case.expected[sizes]
    for name in names:
        axes, asked = got[name].ndim, case.expected[name].ndim
        if axes != asked:
            sentence = f"{name} of a batch has {axes} axes, not {asked}{where}."
            told = "A batch is an array of rows, even where it has a single one."
            return failed("shape", sentence.replace(" 1 axes", " 1 axis"), told)
    start = 0
    for i in range(min(len(mine), len(right))):
        if mine[i] != right[i]:
            rows = f"{mine[i]} row{'s' if mine[i] != 1 else ''}"
            sentence = f"Batch {i + 1} has {rows}{where}; it should have {right[i]}."
            return failed("value", sentence)
        end = start + right[i]
        for name in names:
            part, whole = got[name][start:end], case.expected[name][start:end]
            if part.shape != whole.shape:
                sentence = f"In batch {i + 1} {name} has shape {part.shape}{where}"
                return failed("shape", f"{sentence}; {whole.shape} is asked for.")
            if not agrees(part, whole):
                return _rows(spec, case, name, i + 1, part, whole)
        start = end
    if len(mine) == len(right):
        return None
    come = "batch comes" if len(mine) == 1 else "batches come"
    sentence = f"{len(mine)} {come} out{where}; it should be {len(right)}."
    return failed("value", sentence)


def _rows(spec: Spec, case: Case, name: str, batch: int, part, whole) -> Verdict:
    """A verdict on rows of a batch, and which rows of the data they are."""
    sentence = f"{name} is not right in batch {batch} {case.where}."
    data = case.args[spec.arguments.index(name)]
    row = worst_entry(part, whole)[0]
    mine, right = (_found(data, rows[row]) for rows in (part, whole))
    told = f"Its row {row} is {mine}; it should be {right}."
    return failed("value", sentence, told)


def _found(data: np.ndarray, row: np.ndarray) -> str:
    """A row of a batch as the row of the data that it is."""
    same = np.flatnonzero([agrees(row, one) for one in data])
    return f"row {number(same[0])} of the data" if same.size else "no row of the data"


def _training(spec: Spec, case: Case, got: dict) -> Verdict | None:
    """Each loss is that of the layers after the steps before it, on its own batch."""
    mine, right = got["losses"], case.expected["losses"]
    where = f" {case.where}" if case.where else ""
    for i in range(min(len(mine), len(right))):
        if not agrees(mine[i], right[i]):
            others = "; those before it are" if i else ""
            sentence = f"Loss {i + 1} is not right{where}{others}."
            told = f"It is {mine[i]:.6g}; it should be {right[i]:.6g}."
            advice = f"Right is that of its own batch, with {i} steps made before."
            return failed("value", sentence, f"{told} {advice}")
    if len(mine) != len(right):
        losses = "loss comes" if len(mine) == 1 else "losses come"
        sentence = f"{len(mine)} {losses} out{where}; it should be {len(right)}."
        return failed(
            "value",
            sentence,
            "Those that should come are right." if len(mine) > len(right) else "",
        )
    if all(agrees(got[n], e) for n, e in case.expected.items()):
        return None
    sentence = f"All losses are right and the layers are not right{where}."
    return failed("value", sentence, "Those after the last step are asked for.")
