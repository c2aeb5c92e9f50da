"""One gradient of a network: the course's graph, a scalar graph, HIPS autograd.

The scalar graph has one node a number, as micrograd has; it is written here from that
idea. autograd is an extra:
`uv run --with autograd python -m tests.benchmarks.graph_engine`.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import math

import numpy as np

from solutions.graph import Add, AddConstant, Node, apply, backward, mlp_loss
from solutions.mlp import Layer, initialize_mlp
from solutions.softmax import one_hot
from tests.benchmarks.clock import cpu_seconds, print_table, rivals

try:
    import autograd
    import autograd.numpy as anp
except ImportError:
    autograd = None

SIZES, EXAMPLES, CHAIN = [16, 12, 5], 8, 10_000


class Scalar:
    """A number that remembers how it was made."""

    def __init__(self, value, parents=(), slopes=()):
        self.value, self.parents, self.slopes = value, parents, slopes
        self.grad = 0.0

    def __add__(self, other):
        return Scalar(self.value + other.value, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        slopes = (other.value, self.value)
        return Scalar(self.value * other.value, (self, other), slopes)

    def through(self, value, slope):
        """A function of this number alone."""
        return Scalar(value, (self,), (slope,))

    def backward(self):
        """Gradients of everything below."""
        order, seen, stack = [], set(), [(self, False)]
        while stack:
            node, done = stack.pop()
            if done:
                order.append(node)
            elif id(node) not in seen:
                seen.add(id(node))
                stack.append((node, True))
                stack += [(parent, False) for parent in node.parents]
        self.grad = 1.0
        for node in reversed(order):
            for parent, slope in zip(node.parents, node.slopes, strict=True):
                parent.grad += slope * node.grad


def problem():
    """Network, inputs and targets. -> list of Layer, X (n, d), targets (n, k)."""
    rng = np.random.default_rng(0)
    params = [Layer(W, rng.normal(size=b.shape)) for W, b in initialize_mlp(SIZES, rng)]
    X = rng.normal(size=(EXAMPLES, SIZES[0]))
    return params, X, one_hot(rng.integers(SIZES[-1], size=EXAMPLES), SIZES[-1])


def by_graph(params, X, targets):
    """Gradient of the first weights by the course's engine."""
    leaves = [Layer(Node(W), Node(b)) for W, b in params]
    backward(mlp_loss(leaves, X, targets))
    return leaves[0].W.grad


def by_scalars(params, X, targets):
    """The same with one node a number."""
    layers = [
        ([[Scalar(v) for v in row] for row in W], list(map(Scalar, b)))
        for W, b in params
    ]
    total = Scalar(0.0)
    for x, target in zip(X, targets, strict=True):
        values = [Scalar(v) for v in x]
        for i, (W, b) in enumerate(layers):
            if i:
                values = [
                    v.through(max(v.value, 0.0), float(v.value > 0)) for v in values
                ]
            values = [_unit(values, [row[j] for row in W], b[j]) for j in range(len(b))]
        total = total + _loss(values, target)
    mean = total * Scalar(1 / len(X))
    mean.backward()
    return np.array([[w.grad for w in row] for row in layers[0][0]])


def _unit(values, weights, bias):
    for value, weight in zip(values, weights, strict=True):
        bias = bias + value * weight
    return bias


def _loss(logits, target):
    powers = [z.through(math.exp(z.value), math.exp(z.value)) for z in logits]
    total = powers[0]
    for power in powers[1:]:
        total = total + power
    wanted = logits[int(np.argmax(target))]
    return total.through(math.log(total.value), 1 / total.value) + wanted * Scalar(-1.0)


def by_autograd(params, X, targets):
    """The same by HIPS autograd."""

    def loss(params):
        (W, b), (V, c) = params
        logits = anp.maximum(X @ W + b, 0.0) @ V + c
        top = anp.max(logits, axis=1, keepdims=True)
        sums = anp.log(anp.sum(anp.exp(logits - top), axis=1, keepdims=True)) + top
        return -anp.sum(targets * (logits - sums)) / len(X)

    return autograd.grad(loss)([tuple(layer) for layer in params])[0][0]


def main(repeats: int = 100, rounds: int = 5) -> None:
    """Print CPU milliseconds and ratios; all gradients must agree first."""
    args = problem()
    ways = {"course graph": by_graph, "scalar graph": by_scalars}
    if autograd:
        ways["HIPS autograd"] = by_autograd
    right = by_graph(*args)
    for name, way in ways.items():
        assert np.allclose(way(*args), right, rtol=1e-10), name
    counts = {
        n: max(1, repeats // 50) if n == "scalar graph" else repeats for n in ways
    }
    work = {
        name: lambda way=way, n=counts[name]: [way(*args) for _ in range(n)]
        for name, way in ways.items()
    }
    times = {n: t / counts[n] for n, t in rivals(work, rounds).items()}
    rows = [
        (n, f"{1e3 * t:.3f}", f"{t / times['course graph']:.1f}")
        for n, t in times.items()
    ]
    title = f"one gradient of {SIZES} with {EXAMPLES} examples"
    print_table(title, rows, ("", "CPU ms", "times the course graph"))
    print(f"A chain of {CHAIN} nodes: {cpu_seconds(_chain):.2f} CPU s, no recursion.")


def _chain():
    node = leaf = Node(np.array(1.0))
    for i in range(CHAIN):
        node = apply(AddConstant(1.0), node) if i % 2 else apply(Add(), node, leaf)
    backward(node)


if __name__ == "__main__":
    main()
