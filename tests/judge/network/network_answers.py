"""Gradient functions as learners write them, and slips of the pen as patches of text.

Two programs, written apart from the course's: one unrolled over three layers, one that
loops over the examples. Neither knows the judge's tables.
"""

from dataclasses import dataclass

import numpy as np

from grader.judge.network import WHOLE_NETWORK, DenseExercise, Network

HIDDEN = ("sigmoid", "tanh", "relu")
HEADS = ("squared", "binary", "softmax")

UNROLLED = """
def loss_and_gradients(params, X, T, *, activation, head, l2=0.0):
    (W1, b1), (W2, b2), (W3, b3) = params
    n, k = T.shape
    Z1 = X @ W1 + b1
    H1 = ACT(Z1)
    Z2 = H1 @ W2 + b2
    H2 = ACT(Z2)
    O = H2 @ W3 + b3
    P = OUT(O)
    loss = LOSS / n
    loss = loss + l2 / 2 * (np.sum(W1**2) + np.sum(W2**2) + np.sum(W3**2))
    G3 = P - T
    G3 = G3 / n
    dW3 = H2.T @ G3
    db3 = np.sum(G3, axis=0)
    S2 = G3 @ W3.T
    G2 = S2 * SLOPE2
    dW2 = H1.T @ G2
    db2 = np.sum(G2, axis=0)
    S1 = G2 @ W2.T
    G1 = S1 * SLOPE1
    dW1 = X.T @ G1
    db1 = np.sum(G1, axis=0)
    dW3 = dW3 + l2 * W3
    dW2 = dW2 + l2 * W2
    dW1 = dW1 + l2 * W1
    return loss, [Layer(dW1, db1), Layer(dW2, db2), Layer(dW3, db3)]
"""
LOOP = """
def loss_and_gradients(params, X, T, *, activation, head, l2=0.0):
    n, k = T.shape
    total = 0.0
    grads = [[np.zeros_like(W), np.zeros_like(b)] for W, b in params]
    for x, t in zip(X, T):
        seen, sums = [x], []
        for W, b in params:
            sums.append(seen[-1] @ W + b)
            seen.append(act(sums[-1]))
        o = sums[-1]
        p = out(o[None])[0]
        total += LOSS_OF_ONE
        delta = p - t
        for i in reversed(range(len(params))):
            W, b = params[i]
            for r in range(W.shape[0]):
                for c in range(W.shape[1]):
                    grads[i][0][r, c] += seen[i][r] * delta[c] / n
            for c in range(W.shape[1]):
                grads[i][1][c] += delta[c] / n
            if i > 0:
                signal = [sum(W[j, c] * delta[c] for c in range(len(delta)))
                          for j in range(W.shape[0])]
                delta = np.array(signal) * slope(sums[i - 1], seen[i])
    loss = total / n
    for i, (W, b) in enumerate(params):
        loss += l2 / 2 * (W**2).sum()
        grads[i][0] += l2 * W
    return loss, [tuple(g) for g in grads]
"""
ACT = {
    "sigmoid": "(1 / (1 + np.exp(-{})))",
    "tanh": "np.tanh({})",
    "relu": "np.maximum({}, 0)",
}
SLOPE = {
    "sigmoid": "H{0} * (1 - H{0})",
    "tanh": "(1 - H{0} ** 2)",
    "relu": "(Z{0} > 0)",
}
OUT = {
    "squared": "O",
    "binary": "1 / (1 + np.exp(-O))",
    "softmax": "np.exp(O) / np.exp(O).sum(axis=1, keepdims=True)",
}
LOSS = {
    "squared": "np.sum((P - T) ** 2) / 2",
    "binary": "-np.sum(T * np.log(P) + (1 - T) * np.log(1 - P))",
    "softmax": "-np.sum(T * np.log(P))",
}


def program(source: str, hidden: str, head: str, *patches: tuple[str, str]) -> str:
    """The text of a program for an activation and a head, patched."""
    text = source
    for old, new in patches:
        if old not in text:
            raise ValueError(f"nothing to patch: {old}")
        text = text.replace(old, new)
    for i in (1, 2):
        text = text.replace(f"ACT(Z{i})", ACT[hidden].format(f"Z{i}"))
        text = text.replace(f"SLOPE{i}", SLOPE[hidden].format(i))
    text = text.replace("OUT(O)", OUT[head])
    one = LOSS[head].replace("P", "p").replace("T", "t")
    text = text.replace("LOSS_OF_ONE", one).replace("LOSS", LOSS[head])
    acts = ACT[hidden].format("z")
    slopes = SLOPE[hidden].format("").replace("H", "h").replace("Z", "z")
    heading = f"import numpy as np\ndef act(z):\n    return {acts}\n"
    heading += f"def slope(z, h):\n    return {slopes}\n"
    return f"{heading}def out(O):\n    return {OUT[head]}\n{text}"


def compiled(text: str):
    """A fresh function from a program's text, with a module of its own."""
    from solutions.mlp import Layer

    space = {"Layer": Layer}
    exec(compile(text, "<learner>", "exec"), space)
    return space["loss_and_gradients"]


def exercise(hidden: str, head: str, **options) -> DenseExercise:
    """The exercise that a program for an activation and a head answers."""
    network = Network(hidden, head, 3, **options)
    return DenseExercise("loss_and_gradients", None, (network,), WHOLE_NETWORK)


@dataclass(frozen=True)
class Wrong:
    """A slip: its code in the catalogue, patches of the unrolled program, where."""

    code: str
    patches: tuple[tuple[str, str], ...]
    hidden: tuple[str, ...] = HIDDEN
    heads: tuple[str, ...] = HEADS

    def text(self, hidden: str, head: str, *more: tuple[str, str]) -> str:
        """The program with this slip, and more patches after it."""
        return program(UNROLLED, hidden, head, *self.patches, *more)

    def told(self, head: str) -> str:
        """The code that is told: rows of a softmax delta add up to 0, so C1 is lost."""
        return "C-lost" if self.code == "C1" and head == "softmax" else self.code


def wrong(code: str, *patches, hidden=HIDDEN, heads=HEADS) -> Wrong:
    """A slip from pairs (old, new)."""
    return Wrong(code, patches, hidden, heads)


def slopes(formula: str) -> tuple[tuple[str, str], ...]:
    """Patches that put a formula in the place of both slopes; # is the layer."""
    return tuple((f"SLOPE{i}", formula.replace("#", str(i))) for i in (1, 2))


def layers(old: str, new: str, which=(1, 2, 3)) -> tuple[tuple[str, str], ...]:
    """The same patch in several layers; # is the layer."""
    return tuple((old.replace("#", str(i)), new.replace("#", str(i))) for i in which)


SMOOTH, PROBABILITIES = ("sigmoid", "tanh"), ("binary", "softmax")
ONE_UNIT = "np.ones_like(H{}) * (P[:, :1] * (1 - P[:, :1]))"
DELTA = "G3 = P - T"
LOG = "(P * (1 - P) * np.log(P) + T * (1 - P)) * P * (1 - P)"
NO_PENALTY = layers("    dW# = dW# + l2 * W#\n", "")

CATALOGUE = (
    wrong("A1", *slopes("(Z# * (1 - Z#))"), hidden=("sigmoid",)),
    wrong("A1", *slopes("(1 - Z# ** 2)"), hidden=("tanh",)),
    wrong("A2", *slopes("1")),
    wrong(
        "A3",
        *((f"SLOPE{i}", ONE_UNIT.format(i)) for i in (1, 2)),
        heads=PROBABILITIES,
    ),
    wrong("A4", *slopes("SIG(H#) * (1 - SIG(H#))"), hidden=("sigmoid",)),
    wrong("A4", *slopes("(1 - np.tanh(H#) ** 2)"), hidden=("tanh",)),
    wrong("A5", *slopes("SLOPE# * (1 - H#)"), hidden=SMOOTH),
    wrong("A6", *slopes("(SLOPE#) ** 2"), hidden=SMOOTH),
    wrong("A7", (DELTA, "G3 = (P - T) * P * (1 - P)"), heads=PROBABILITIES),
    wrong(
        "A8",
        ("dW2 = H1.T @ G2", "dW2 = BRACKET(S2, H2, H1)"),
        ("dW1 = X.T @ G1", "dW1 = BRACKET(S1, H1, X)"),
        hidden=("sigmoid",),
    ),
    wrong("A9", *slopes("(S# > 0)"), hidden=("relu",)),
    wrong("D1", (DELTA, "G3 = T - P")),
    wrong("D2", (DELTA, "G3 = 2 * (P - T)")),
    wrong("D3", (DELTA, "G3 = (P - T) / 2")),
    wrong("D4", (DELTA, "G3 = (P - T) ** 2")),
    wrong("D5", (DELTA, "G3 = abs(P - T)")),
    wrong("D6", (DELTA, "G3 = P")),
    wrong("D7", (DELTA, "G3 = O - T"), heads=PROBABILITIES),
    wrong("D8", (DELTA, "G3 = -T / P * P * (1 - P)"), heads=("binary",)),
    wrong("D9", (DELTA, "G3 = T / P * P * (1 - P)"), heads=("binary",)),
    wrong(
        "D10",
        (DELTA, "G3 = -(T / P + (1 - T) / (1 - P)) * P * (1 - P)"),
        heads=("binary",),
    ),
    wrong("D11", (DELTA, f"G3 = {LOG}"), heads=("binary",)),
    wrong("D12", (DELTA, "G3 = (P - T) / np.log(10)"), heads=PROBABILITIES),
    wrong("P1", (DELTA, "G3 = -T / P * P * (1 - P)"), heads=("softmax",)),
    wrong(
        "P2",
        (DELTA, "G3 = -T / P * (1 - P) + P * (T.sum(1, keepdims=True) - T)"),
        heads=("softmax",),
    ),
    wrong(
        "P3",
        (DELTA, "G3 = np.stack([[sum(t * p) for _ in t] for t, p in zip(T, P)]) - T"),
        heads=("softmax",),
    ),
    wrong(
        "P4",
        (DELTA, "G3 = JACOBIAN(P, -1 - np.log(P))"),
        heads=("softmax",),
    ),
    wrong("P5", (DELTA, "G3 = JACOBIAN(P, -1 / P)"), heads=("softmax",)),
    wrong(
        "P6",
        (DELTA, "P = np.exp(O) / np.exp(O).sum(axis=0)\n    G3 = P - T"),
        heads=("softmax",),
    ),
    wrong(
        "P7",
        (DELTA, "G3 = (P == P.max(axis=1, keepdims=True)) - T"),
        heads=("softmax",),
    ),
    wrong(
        "C1",
        *(
            (f"G{i + 1} @ W{i + 1}.T", f"G{i + 1}.sum(1, keepdims=True) + 0 * H{i}")
            for i in (1, 2)
        ),
    ),
    wrong(
        "C2",
        ("H2.T @ G3", "np.ones_like(H2).T @ G3"),
        ("H1.T @ G2", "np.ones_like(H1).T @ G2"),
        ("X.T @ G1", "np.ones_like(X).T @ G1"),
    ),
    wrong("C3", ("H2.T @ G3", "Z2.T @ G3"), ("H1.T @ G2", "Z1.T @ G2")),
    wrong(
        "C4",
        ("    S2 =", "    W3 = W3 - 0.1 * dW3\n    S2 ="),
        ("    S1 =", "    W2 = W2 - 0.1 * dW2\n    S1 ="),
    ),
    wrong(
        "C5", ("    S1 =", "    dW2, db2 = EXCHANGED(dW2), EXCHANGED(db2)\n    S1 =")
    ),
    wrong("C6", *layers("dW#, db#", "(dW#).T, db#")),
    wrong("C7", ("G3 @ W3.T", "G3 @ W3"), ("G2 @ W2.T", "G2 @ W2")),
    wrong("B1", ("    G3 = G3 / n\n", "")),
    wrong("B2", ("G3 / n", "G3 / n / n")),
    wrong("B3", ("G3 / n", "G3 / (n * k)")),
    wrong("B4", ("G3 / n", "G3 * (np.arange(n) == n - 1)[:, None]")),
    wrong("B5", *layers("np.sum(G#, axis=0)", "G#")),
    wrong("B6", *layers("np.sum(G#, axis=0)", "np.mean(G#, axis=0)")),
    wrong("B7", *layers("np.sum(G#, axis=0)", "n * np.sum(G#, axis=0)")),
    wrong("B8", *layers("np.sum(G#, axis=0)", "np.zeros_like(b#)")),
    wrong("B9", *layers("np.sum(G#, axis=0)", "dW#[0].copy()")),
    wrong("B10", *layers("np.sum(G#, axis=0)", "np.sum(S#, axis=0)", (1, 2))),
    wrong("R1", *layers("+ l2 * W#", "+ 2 * l2 * W#")),
    wrong("R2", *layers("+ l2 * W#", "+ l2 / 2 * W#")),
    wrong("R3", *layers("+ l2 * W#", "+ l2 / n * W#")),
    wrong("R4", *NO_PENALTY),
    wrong("R5", *layers("+ l2 * W#", "- l2 * W#")),
    wrong("R6", *layers("+ l2 * W#", "* l2 * W#")),
    wrong("R7", *layers("db#)", "db# + l2 * b#)")),
    wrong("R8", *NO_PENALTY[:2]),
    wrong("R9", *layers("+ l2 * W#", "+ l2 * np.sign(W#)")),
)
HELPERS = """
def SIG(x):
    return 1 / (1 + np.exp(-x))

def BRACKET(S, H, A):
    return sum(
        s * h * (1 - np.outer(a, h)) for s, h, a in zip(S, H, A)
    )

def JACOBIAN(P, U):
    return np.stack([(np.diag(p) - np.outer(p, p)) @ u for p, u in zip(P, U)])

def EXCHANGED(a):
    b = a.copy()
    b[..., 0], b[..., 1] = a[..., 1], a[..., 0]
    return b
"""


def cases():
    """Every slip of the catalogue with every activation and head it can happen with."""
    for slip in CATALOGUE:
        for hidden in slip.hidden:
            for head in slip.heads:
                yield slip, hidden, head


def learner(text: str):
    """A fresh function from a program that may use the helpers."""
    return compiled(
        text.replace("import numpy as np\n", f"import numpy as np\n{HELPERS}")
    )


def rng(seed: int) -> np.random.Generator:
    """Random numbers of a test."""
    return np.random.default_rng(seed)
