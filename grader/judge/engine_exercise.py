"""The engine: some small graphs and a tangle, with different primes as local slopes.

A prime for every edge makes every sum over paths readable, so that what arrives at a
node tells which mistake was made.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from grader.judge.code_exercise import DRAWS
from grader.judge.exercise import Exercise
from grader.judge.graph_paths import Graph, paths, right
from grader.judge.rng import HIDDEN, PUBLIC, generator
from grader.judge.wrong_engines import MISTAKES
from grader.student.judging.verdict import Verdict

PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53)
DEAD = "five uses of x"  # two of them have slope 0, with one that lives between
SMALL = {
    "a chain": {"x": "", "u": "x", "r": "u"},
    "a double use": {"x": "", "r": "xx"},
    "a diamond": {"x": "", "u": "x", "v": "x", "r": "uv"},
    "a skip": {"x": "", "u": "x", "v": "u", "w": "vu", "r": "wx"},
    "a square beside another use": {"x": "", "u": "x", "v": "xx", "r": "uv"},
    "another use beside a square": {"x": "", "u": "xx", "v": "x", "r": "uv"},
    "a late use": {"x": "", "y": "x", "u": "y", "v": "uy", "r": "yv"},
    "a graph of two levels": {"x": "", "u": "xx", "v": "uu", "r": "vx"},
    "a graph of three leaves": {"a": "", "x": "", "b": "", "u": "x", "r": "aub"},
    DEAD: {"x": "", **dict.fromkeys("abcd", "x"), "r": "xabcd"},
    "a shared leaf": {
        "a": "",
        "x": "",
        "b": "",
        "u": "ax",
        "v": "xb",
        "r": "uv",
    },
    "a lone leaf": {"x": ""},
}
LONG = 2_000  # nodes in a chain: beyond the limit of nested calls, and still quick
TANGLED = "xyabcder"  # two leaves, six nodes of two parents each


@dataclass(frozen=True)
class EngineExercise(Exercise):
    """One function of the engine; check judges it by a sheet of graphs."""

    name: str
    reference: Callable
    kind: str
    check: Callable[[dict, Callable], Verdict]
    uses: tuple[str, ...] = ()

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge a function in the graphs that belong to a seed."""
        return self.check(sheet(seed), function)

    def stored(self) -> dict:
        """The public graphs, as plain data."""
        told = sheet(PUBLIC)
        # right or wrong by what an order must fulfil
        mistakes = [] if self.kind == "order" else told["mistakes"]
        parts = {"graphs": told["graphs"], "mistakes": mistakes, "long": told["long"]}
        return {"kind": self.kind, "uses": list(self.uses), **_briefly(parts)}

    def agrees_at(self, seed: str, function: Callable) -> bool:
        """Whether an answer is right in the graphs of another seed, too."""
        return self.judge(function, seed).passed


def _briefly(value):
    """Plain data in few letters: whole numbers have no point, others ten digits."""
    if isinstance(value, dict):
        return {name: _briefly(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_briefly(part) for part in value]
    if isinstance(value, float):
        return int(value) if value.is_integer() else float(f"{value:.10g}")
    return value


class Sheet(dict):
    """Graphs as plain data; what mistakes give is found where a wrong engine asks."""

    def __missing__(self, key):
        if key != "mistakes":
            raise KeyError(key)
        graphs = {
            name: {node: tuple(edges) for node, *edges in told["graph"]}
            for name, told in self["graphs"].items()
        }
        self[key] = [
            [sentence, dict(zip(graphs, answer, strict=True))]
            for sentence, answers in _answers(graphs).items()
            for answer in answers
        ]
        return self[key]


@lru_cache(maxsize=64)
def sheet(seed: str) -> Sheet:
    """Graphs with right gradients: the designed ones, and a tangle of the seed."""
    graphs = dict(_designed(PUBLIC if seed == PUBLIC else HIDDEN))
    if seed != PUBLIC:
        rng = generator("tangle", seed)
        last, tangle = graphs.popitem()
        graphs["another tangle"] = _told(_with_primes(rng, _tangle(rng)))
        graphs[last] = tangle
    return Sheet(graphs=graphs, long=LONG)


@lru_cache(maxsize=2)
def _designed(audience: str) -> dict:
    """Graphs that tell every known mistake from the truth, proved here and once."""
    graphs = _distinct(generator("engine", audience))
    return {name: _told(graph) for name, graph in graphs.items()}


def _told(graph: Graph) -> dict:
    return {
        "graph": [[node, *edges] for node, edges in graph.items()],
        "expected": right(graph),
        "paths": {n: " + ".join(text for _, text in paths(graph, n)) for n in graph},
    }


def _answers(graphs: dict[str, Graph]) -> dict[str, list]:
    """Sentence -> what the engines behind it give, each a list with all graphs."""
    found: dict[str, list] = {}
    for sentence, engines in MISTAKES.items():
        found[sentence] = []
        for engine in engines:
            answer = [engine(graph) for graph in graphs.values()]
            if answer not in found[sentence]:
                found[sentence].append(answer)
    return found


def _distinct(rng: np.random.Generator) -> dict[str, Graph]:
    """Draw until every known mistake is told from the truth and from the others."""
    for _ in range(DRAWS):
        graphs = {name: _with_primes(rng, shape) for name, shape in SMALL.items()}
        graphs[DEAD]["r"][1][1::2] = 0, 0
        graphs["a tangle"] = _with_primes(rng, _tangle(rng))
        answers = sum(_answers(graphs).values(), [[right(g) for g in graphs.values()]])
        if all(a != b for i, a in enumerate(answers) for b in answers[:i]):
            return graphs
    raise RuntimeError("no graphs were drawn that tell the known mistakes apart")


def _with_primes(rng: np.random.Generator, shape: dict[str, str]) -> Graph:
    """A different prime on every edge."""
    drawn = iter(rng.permutation(PRIMES).tolist())
    return {n: (list(p), [next(drawn) for _ in p]) for n, p in shape.items()}


def _tangle(rng: np.random.Generator) -> dict[str, str]:
    """A graph of which every node is below the root, by chance."""
    while True:
        shape = {"x": "", "y": ""}
        for i, name in enumerate(TANGLED[2:], start=2):
            shape[name] = "".join(TANGLED[k] for k in rng.integers(i, size=2))
        used = set("".join(shape.values()))
        if used >= set(TANGLED[:-1]):
            return shape
