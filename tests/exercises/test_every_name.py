"""Every name that an exercise has for a mistake: who gets it, and who must not.

The witness is the wrong answer of the catalogue itself, judged as a learner's. Near
misses are made by machine: the same mistake with one more fault. They go through the
same diagnosis and must get any other sentence.
"""

import re
from collections.abc import Iterator

import numpy as np
import pytest

from grader.judge.code_exercise import CodeExercise
from grader.judge.engine_exercise import EngineExercise, sheet
from grader.judge.typed_exercises import FormulaExercise, NumberExercise
from grader.student.formula.expression import parse
from grader.student.formula.formula_points import Sheet, agree
from grader.student.formula.judge_formula import judge_by
from grader.student.formula.number_answers import judge_numbers
from grader.student.formula.one_edit import edits
from grader.student.formula.tree import Node, echo
from grader.student.graphs.backward_check import _explained
from grader.student.judging.call import Outcome
from grader.student.judging.compare import agrees
from grader.student.judging.diagnose import explain, explain_failures
from grader.student.judging.spec import Spec, mark, same_mark
from grader.student.judging.verdict import failed
from tests.this_course import BY_NOTEBOOK, EVERY, in_turn

ALL = [exercise for listed in BY_NOTEBOOK.values() for exercise in listed]
FORMULAS = [exercise for exercise in ALL if isinstance(exercise, FormulaExercise)]
SEED = "near misses"
RIGHT = re.compile(r"((?:[\w ]|, )+?) (?:is|are) right[;,.]")
Results = list[dict[str, np.ndarray] | None]


def of(kind: type) -> pytest.MarkDecorator:
    chosen = [exercise for exercise in ALL if isinstance(exercise, kind)]
    return pytest.mark.parametrize("exercise", in_turn(chosen, 2))


def told(spec: Spec, results: Results) -> str:
    """The sentence for these results of the ordinary calls; None is an error."""
    if None not in results:
        return explain(spec, results).sentence
    broken = failed("cannot run", "TypeError.")
    outcomes = [Outcome(r) if r else Outcome(failure=broken) for r in results]
    verdict = explain_failures(spec, outcomes)
    return verdict.sentence if verdict else ""


def one_entry_off(results: Results) -> Results:
    """One entry of the first call that runs is off by a hundredth of the largest."""
    changed = [r and {n: np.array(b, float) for n, b in r.items()} for r in results]
    block = next(b for r in changed if r for b in r.values() if b.size)
    block.flat[0] += 0.01 * (np.nan_to_num(np.abs(block)).max() or 1.0)
    return changed


def in_half_of_the_calls(results: Results, spec: Spec) -> Results:
    """Right in every other call, so that the mistake is not the whole story."""
    return [
        dict(case.expected) if i % 2 else result
        for i, (case, result) in enumerate(zip(spec.ordinary, results, strict=True))
    ]


def stretched(results: Results) -> Results:
    return [r and {n: 1.37 * b for n, b in r.items()} for r in results]


def differ(spec: Spec, one: Results, other: Results) -> bool:
    pairs = zip(spec.ordinary, one, other, strict=True)
    return not all(
        same_mark(a and mark(a, c.expected), b and mark(b, c.expected))
        for c, a, b in pairs
    )


def wrong_otherwise(spec: Spec, results: Results, witnesses: list[Results]) -> bool:
    """Whether results are wrong, and not those of the mistake after all."""
    pairs = zip(spec.ordinary, results, strict=True)
    right = all(r and agrees(r[n], e) for c, r in pairs for n, e in c.expected.items())
    return not right and all(differ(spec, results, w) for w in witnesses)


@of(CodeExercise)
def test_a_mistake_gets_its_name_and_a_near_miss_does_not(exercise):
    spec = exercise.spec(SEED)
    named: dict[str, list[Results]] = {}
    for mistake in exercise.mistakes:
        results = [exercise.results(mistake.answer, case) for case in spec.ordinary]
        assert told(spec, results) == mistake.sentence, mistake.code
        named.setdefault(mistake.sentence, []).append(results)
    for sentence, witnesses in named.items():
        for results in witnesses:
            near = (
                one_entry_off(results),
                in_half_of_the_calls(results, spec),
                stretched(results),
            )
            for other in near:
                if wrong_otherwise(spec, other, witnesses):
                    assert told(spec, other) != sentence


@of(CodeExercise)
def test_what_a_name_calls_right_is_right(exercise):
    spec = exercise.spec(SEED)
    for mistake in exercise.mistakes:
        claimed = claimed_right(mistake.sentence, exercise.returns)
        cases = spec.ordinary if claimed else ()
        results = [exercise.results(mistake.answer, case) for case in cases]
        for name in claimed:
            assert all(
                r is None or agrees(r[name], c.expected[name])
                for c, r in zip(spec.ordinary, results, strict=True)
            ), (mistake.sentence, name)


def claimed_right(sentence: str, returns: tuple[str, ...]) -> list[str]:
    """Names of blocks that a sentence calls right."""
    found = RIGHT.search(sentence)
    if found is None:
        return []
    if found[1].endswith(("gradients", "gradient")):
        return [name for name in returns if name not in ("loss", "E")]
    return [name for name in returns if re.search(rf"\b{name}\b", found[1])]


@of(FormulaExercise)
def test_a_wrong_formula_gets_its_name_and_a_near_miss_does_not(exercise):
    for part in exercise.parts.values():
        public = part.public
        for text, sentence in part.wrong.values():
            assert judge_by(text, public).sentence == sentence
        text, sentence = next(iter(part.wrong.values()))
        assert judge_by(f"({text}) * 1.01 + 0.017", public).sentence != sentence


@pytest.mark.slow
@pytest.mark.parametrize(
    "exercise", FORMULAS[:: 1 if EVERY else 2], ids=lambda e: e.name
)
def test_a_formula_with_one_more_slip_is_told_from_a_known_one(exercise):
    """Whoever has the values of a known form at public points has them everywhere."""
    for part in exercise.parts.values():
        public, other = part.public, part.sheet(SEED)
        pairs = list(zip(public.wrong(), other.wrong(), strict=True))
        for text, _ in part.wrong.values():
            for _, _, tree in edits(parse(text, public.names)):
                for (_, here), (sentence, there) in pairs:
                    if has_values(tree, public, here):
                        assert has_values(tree, other, there), (echo(tree), sentence)


def has_values(tree: Node, sheet: Sheet, values: list) -> bool:
    try:
        return bool(agree(sheet.values(tree), values, sheet.arithmetic))
    except ValueError:  # no value somewhere, or shapes that do not fit
        return False


@of(NumberExercise)
def test_a_wrong_number_gets_its_name_and_a_near_miss_does_not(exercise):
    numbers = exercise.numbers
    for wrong, sentence in numbers.wrong.values():
        whole = filled(wrong, numbers.expected)
        assert judge_numbers(whole, numbers.public).sentence == sentence
        for near in one_number_off(wrong):
            whole = filled(near, numbers.expected)
            assert judge_numbers(whole, numbers.public).sentence != sentence


def filled(wrong, right):
    """A wrong answer with the right numbers where it says nothing."""
    if wrong is None:
        return right
    if isinstance(wrong, dict):
        return {key: filled(wrong[key], part) for key, part in right.items()}
    if isinstance(wrong, tuple):
        return tuple(filled(w, r) for w, r in zip(wrong, right, strict=True))
    return wrong


def one_number_off(wrong) -> Iterator:
    """The answer with one of the numbers that it says moved by a little."""
    if isinstance(wrong, dict):
        for key, part in wrong.items():
            yield from ({**wrong, key: off} for off in one_number_off(part))
    elif isinstance(wrong, tuple):
        for i, part in enumerate(wrong):
            yield from (
                (*wrong[:i], off, *wrong[i + 1 :]) for off in one_number_off(part)
            )
    elif wrong is not None:
        yield 1.013 * wrong + 0.017


@pytest.mark.slow
@of(EngineExercise)
def test_a_wrong_engine_gets_its_name_and_a_near_miss_does_not(exercise):
    asked = sheet(SEED)
    for sentence, answers in asked["mistakes"]:
        assert _explained(asked, answers).sentence == sentence
        for graph in list(answers)[1:]:
            first = next(iter(answers[graph]))
            off = {**answers[graph], first: 1.01 * answers[graph][first] + 1}
            near = {**answers, graph: off}
            assert _explained(asked, near).sentence != sentence
