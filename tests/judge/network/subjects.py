"""Gradient exercises with wrong and right answers, and places to judge them at.

One neuron with the answers on file, and dense networks with the slips of two programs.
Every exercise comes with our designed points and with a start of training as in most
notebooks: weights of 0.01, biases of 0.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from grader.judge.network.network import Instance
from grader.judge.network.network_points import designed
from grader.judge.network.sentences import SENTENCES
from grader.student.judging.code_check import judge_code
from solutions import neuron as solution
from tests.judge.network import network_answers as students
from tests.judge.network.criteria import Place, accepted_everywhere, block_error
from tests.this_course import CATALOG, EXERCISES

ANSWERS = Path(__file__).parents[2] / "answers"


@dataclass(frozen=True)
class Answer:
    """A learner's function; says is part of the sentence it must get, "" for none."""

    function: Callable
    says: str = ""


@dataclass(frozen=True)
class Subject:
    """One exercise: its answers, our judge, and two lists of pairs (place, call).

    call(function, parameters) gives what a learner's function returns there, as blocks.
    Only answers with wrong numbers count as wrong: nobody else looks at behaviour.
    """

    wrong: list[Answer]
    right: list[Answer]
    judge: Callable
    sentences: frozenset[str]
    designed: list
    typical: list


def neuron() -> Subject:
    """The gradients of one neuron, with the answers on file."""
    exercise = EXERCISES["neuron_gradients"]
    spec = exercise.spec("hidden")
    cases = [c.args for c in spec.cases if c.group == "value"]
    rng = np.random.default_rng(0)
    X, y = rng.normal(size=(50, 10)), rng.integers(0, 2, 50).astype(float)
    wrong = [_on_file(f) for f in _files("wrong")]
    places = [_neuron_place(*args) for args in cases]
    return Subject(
        [a for a in wrong if not _same_values(a, places)],
        [_on_file(f) for f in _files("right")],
        lambda function: judge_code(spec, function),
        frozenset(m.sentence for m in exercise.mistakes),
        places,
        [_neuron_place(X, y, 0.01 * rng.normal(size=10), 0.0)],
    )


def _files(kind: str) -> list[Path]:
    return sorted((ANSWERS / kind / "neuron" / "neuron_gradients").glob("*.py"))


def _on_file(path: Path) -> Answer:
    text = path.read_text(encoding="utf-8")
    space = CATALOG.earlier_parts("neuron_gradients")
    exec(compile(text, path.stem, "exec"), space)
    says = re.search(r"^says: (.+)$", text, re.MULTILINE)
    return Answer(space["neuron_gradients"], says[1] if says else "")


def _neuron_place(X, y, w, b):
    def loss(parameters):
        w, b = parameters
        return solution.binary_cross_entropy(X @ w + float(b), y)

    def call(function, parameters):
        w, b = parameters
        return function(X.copy(), y.copy(), w.copy(), float(b))

    right = [np.array(w), np.array(b)]
    return Place(right, loss, lambda p: call(solution.neuron_gradients, p)), call


def _same_values(answer: Answer, places: list) -> bool:
    return accepted_everywhere(block_error, places, answer.function)


def dense(hidden: str, head: str) -> Subject:
    """A dense network of three layers, with the catalogue of its slips."""
    exercise = students.exercise(hidden, head)
    slips = [s for s, *where in students.cases() if where == [hidden, head]]
    plain, looped = (
        students.learner(students.program(source, hidden, head))
        for source in (students.UNROLLED, students.LOOP)
    )
    instances = designed(exercise.networks[0])
    return Subject(
        [Answer(students.learner(s.text(hidden, head)), _told(s, head)) for s in slips],
        [Answer(plain), Answer(looped), Answer(_single_precision(plain))],
        lambda function: exercise.judge(function, "peers"),
        frozenset(sentence.split("{")[0] for sentence in SENTENCES.values()),
        [_dense_place(instance, plain) for instance in instances],
        [_dense_place(_start_of_training(instances[0]), plain)],
    )


def _told(slip: students.Wrong, head: str) -> str:
    return SENTENCES[slip.told(head)].split("{")[0]


def _single_precision(program: Callable) -> Callable:
    def function(params, X, T, **settings):
        params = [[a.astype(np.float32) for a in pair] for pair in params]
        return program(params, X.astype(np.float32), T.astype(np.float32), **settings)

    return function


def _start_of_training(instance: Instance) -> Instance:
    """More examples, weights of 0.01, biases of 0, a small penalty."""
    rng, n = np.random.default_rng(0), 50
    parameters = {
        name: 0.01 * rng.normal(size=block.shape) * (name[0] == "W")
        for name, block in instance.parameters.items()
    }
    X = rng.normal(size=(n, instance.X.shape[1]))
    targets = instance.targets[rng.integers(0, len(instance.targets), n)]
    return replace(instance, parameters=parameters, X=X, targets=targets, l2=1e-3)


def _dense_place(instance: Instance, right: Callable):
    network = instance.network
    names = network.blocks
    settings = {"activation": network.hidden, "head": network.head, "l2": instance.l2}

    def run(function, parameters):
        params = list(zip(parameters[::2], parameters[1::2], strict=True))
        return function(params, instance.X.copy(), instance.targets.copy(), **settings)

    def call(function, parameters):
        return [block for pair in run(function, parameters)[1] for block in pair]

    start = [instance.parameters[name] for name in names]
    return (
        Place(start, lambda p: float(run(right, p)[0]), lambda p: call(right, p)),
        call,
    )
