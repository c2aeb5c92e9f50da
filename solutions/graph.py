"""Answers of notebook 4: local rules, the graph engine and the worked network.

An op has no state of its own but constants: forward(*inputs) returns its output, and
backward(upstream, output, *inputs) one downstream gradient for each input, in the
shape of that input. A node holds a value, the op that made it and the nodes it was
made from, its parents. Nodes are compared by identity, never by value. In formulas
the letters are those of notebook 3: a, o, p, t, v, w and z.

One module, though a long one, because it is the notebook from top to bottom.
"""
# ruff: noqa: D102 - the docstring of an op describes both of its methods

from collections.abc import Callable

import numpy as np

from solutions.mlp import Layer
from solutions.neuron import sigmoid
from solutions.softmax import cross_entropy, softmax

Array = np.ndarray


# ---- 2. The chain rule through boxes ----


def composite_squared() -> tuple[str, str]:
    """Gradients in w1 and w2 of E = (o - t)**2 / 2, where o = f2(w2, f1(w1, x)).

    Written in o, t and the local derivatives f2_w2 (of f2 in w2), f2_f1 and f1_w1.
    """
    ### BEGIN SOLUTION
    d_w1 = "(o - t) * f2_f1 * f1_w1"
    d_w2 = "(o - t) * f2_w2"
    ### END SOLUTION
    return d_w1, d_w2


def hunt_composite_binary() -> tuple[str, str, str, str]:
    """Binary cross-entropy L of p = f2(w2, f1(w1, x)); dL/dp, dL/dw1 and dL/dw2.

    Written in p, t, f2_w2, f2_f1 and f1_w1.
    """
    ### BEGIN SOLUTION
    loss = "-(t * log(p) + (1 - t) * log(1 - p))"
    d_p = "-(t / p - (1 - t) / (1 - p))"
    d_w1 = "-(t / p - (1 - t) / (1 - p)) * f2_f1 * f1_w1"
    d_w2 = "-(t / p - (1 - t) / (1 - p)) * f2_w2"
    ### END SOLUTION
    return loss, d_p, d_w1, d_w2


def hunt_composite_vector() -> tuple[str, str, str, str, str]:
    """Two outputs p_1 and p_2 of f2(w2, f1(w1, x)), f1 a number: losses and gradients.

    First the gradients of half the squared error in w1 and w2, then the cross-entropy
    with targets t_1 and t_2 and its gradients in w1 and w2. Written in p_1, p_2, t_1,
    t_2, f1_w1 and the derivatives p1_f1, p2_f1, p1_w2 and p2_w2 of the outputs.
    """
    ### BEGIN SOLUTION
    squared_d_w1 = "((p_1 - t_1) * p1_f1 + (p_2 - t_2) * p2_f1) * f1_w1"
    squared_d_w2 = "(p_1 - t_1) * p1_w2 + (p_2 - t_2) * p2_w2"
    entropy = "-(t_1 * log(p_1) + t_2 * log(p_2))"
    entropy_d_w1 = "-(t_1 / p_1 * p1_f1 + t_2 / p_2 * p2_f1) * f1_w1"
    entropy_d_w2 = "-(t_1 / p_1 * p1_w2 + t_2 / p_2 * p2_w2)"
    ### END SOLUTION
    return squared_d_w1, squared_d_w2, entropy, entropy_d_w1, entropy_d_w2


# ---- 3. Local rules ----


def local_rules_by_hand() -> dict[str, tuple]:
    """Downstream gradients at a = 2, b = -3, upstream 5: one number for each input.

    The constant c is 4 and no input.
    """
    ### BEGIN SOLUTION
    add_c = (5,)
    multiply_by_c = (20,)
    add = (5, 5)
    multiply = (-15, 10)
    maximum = (5, 0)
    minimum = (0, 5)
    ### END SOLUTION
    return {
        "a + c": add_c,
        "a * c": multiply_by_c,
        "a + b": add,
        "a * b": multiply,
        "max(a, b)": maximum,
        "min(a, b)": minimum,
    }


def gradient_shapes() -> tuple[tuple[int, int], ...]:
    """How many axes and how many entries: six pairs of numbers.

    For functions (4,) -> (), (4,) -> (3,) and (2, 5) -> (): first of all partial
    derivatives of each, then of what flows back to its input from one loss at the end.
    """
    ### BEGIN SOLUTION
    all_derivatives = ((1, 4), (2, 12), (2, 10))
    flows_back = ((1, 4), (1, 4), (2, 10))
    ### END SOLUTION
    return *all_derivatives, *flows_back


class Op:
    """A function and its local rule; what it knows besides its inputs is constant."""

    def __init__(self, constant=None):
        self.constant = constant

    def forward(self, *inputs):
        """The output."""
        raise NotImplementedError

    def backward(self, upstream, output, *inputs):
        """One downstream gradient for each input, in the shape of that input."""
        raise NotImplementedError


class Sin(Op):
    """Sine, entry by entry."""

    def forward(self, a):
        return np.sin(a)

    def backward(self, upstream, output, a):
        return (upstream * np.cos(a),)


class AddConstant(Op):
    """a + constant, which is no input and needs no gradient."""

    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        ### BEGIN SOLUTION
        return (upstream,)
        ### END SOLUTION


class MultiplyConstant(Op):
    """a * constant, a number or an array of the shape of a."""

    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        ### BEGIN SOLUTION
        return (upstream * self.constant,)
        ### END SOLUTION


def unbroadcast(upstream: Array, shape: tuple[int, ...]) -> Array:
    """Sum over the axes that broadcasting added or stretched: any shape -> shape."""
    ### BEGIN SOLUTION
    added = tuple(range(np.ndim(upstream) - len(shape)))
    summed = np.sum(upstream, axis=added)
    stretched = tuple(axis for axis, size in enumerate(shape) if size == 1)
    return np.sum(summed, axis=stretched, keepdims=True)
    ### END SOLUTION


class Add(Op):
    """a + b, with broadcasting."""

    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        ### BEGIN SOLUTION
        return unbroadcast(upstream, np.shape(a)), unbroadcast(upstream, np.shape(b))
        ### END SOLUTION


class Multiply(Op):
    """a * b, with broadcasting."""

    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        ### BEGIN SOLUTION
        d_a = unbroadcast(upstream * b, np.shape(a))
        d_b = unbroadcast(upstream * a, np.shape(b))
        return d_a, d_b
        ### END SOLUTION


class Max(Op):
    """The greater of a and b, with broadcasting; where they are equal it is a."""

    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        ### BEGIN SOLUTION
        d_a = unbroadcast(upstream * (a >= b), np.shape(a))
        d_b = unbroadcast(upstream * (a < b), np.shape(b))
        return d_a, d_b
        ### END SOLUTION


class Min(Op):
    """The smaller of a and b, with broadcasting; where they are equal it is a."""

    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        ### BEGIN SOLUTION
        d_a = unbroadcast(upstream * (a <= b), np.shape(a))
        d_b = unbroadcast(upstream * (a > b), np.shape(b))
        return d_a, d_b
        ### END SOLUTION


class Exp(Op):
    """Exponential function, entry by entry."""

    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        ### BEGIN SOLUTION
        return (upstream * output,)
        ### END SOLUTION


class Log(Op):
    """Natural logarithm of positive numbers, entry by entry."""

    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        ### BEGIN SOLUTION
        return (upstream / a,)
        ### END SOLUTION


class ReLU(Op):
    """z where it is positive, else 0; at 0 the gradient is 0."""

    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        ### BEGIN SOLUTION
        return (upstream * (z > 0),)
        ### END SOLUTION


class Sigmoid(Op):
    """1 / (1 + exp(-z)), entry by entry."""

    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        ### BEGIN SOLUTION
        return (upstream * output * (1 - output),)
        ### END SOLUTION


class Sum(Op):
    """All entries added up. a any shape -> ()."""

    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        ### BEGIN SOLUTION
        return (upstream * np.ones(np.shape(a)),)
        ### END SOLUTION


class MatMul(Op):
    """Matrix product. A (n, d), B (d, k) -> (n, k)."""

    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        ### BEGIN SOLUTION
        return upstream @ B.T, A.T @ upstream
        ### END SOLUTION


# ---- 4. The engine ----


class Arithmetic:
    """What +, * and @ mean between nodes, numbers and arrays."""

    def __add__(self, other):
        return apply(Add(), self, as_node(other))

    def __mul__(self, other):
        return apply(Multiply(), self, as_node(other))

    def __matmul__(self, other):
        return apply(MatMul(), self, as_node(other))

    def __rmatmul__(self, other):
        return as_node(other) @ self

    __radd__, __rmul__ = __add__, __mul__


class Node(Arithmetic):
    """A value of the graph; a leaf has no op and no parents."""

    __array_ufunc__ = None  # array @ node is left to the node

    def __init__(self, value, op=None, parents=(), name=""):
        self.value, self.op, self.parents, self.name = value, op, parents, name
        self.grad = None

    def __sub__(self, other):
        return self + other * -1.0

    def __rsub__(self, other):
        return self * -1.0 + other

    def __repr__(self):
        made_by = type(self.op).__name__ if self.op else "leaf"
        label = f"{self.name} ({made_by})" if self.name else made_by
        return f"<{label}: value {self.value}, grad {self.grad}>"


def apply(op: Op, *inputs: Node) -> Node:
    """Compute the op on the values of the input nodes -> the node of its output."""
    return Node(op.forward(*(node.value for node in inputs)), op, inputs)


def as_node(value: Node | Array | float) -> Node:
    """The node itself, or a leaf for a number or an array."""
    return value if isinstance(value, Node) else Node(value)


def engine_by_hand() -> tuple[float, float, float, float, float]:
    """What right and broken engines print.

    d(a * a)/da at a = 3: the right one, one that overwrites instead of adding, one
    that never clears what a has collected and is called twice, with 1 at the root each
    time. Then s * sin(s), s = a * a, at a = 1.3: the right derivative in a, and the one
    of an engine that passes on the gradient of s before sin(s) has paid in.
    """
    ### BEGIN SOLUTION
    right = 6
    overwritten = 3
    called_twice = 12
    late_user_right = 2.059008
    late_user_early = 2.581549
    ### END SOLUTION
    return right, overwritten, called_twice, late_user_right, late_user_early


def topological_order(root: Node) -> list[Node]:
    """All nodes below root, each once, parents before what is made from them.

    Without recursion, so that long chains are no trouble.
    """
    order = []
    ### BEGIN SOLUTION
    seen = set()
    stack = [(root, False)]
    while stack:
        node, parents_done = stack.pop()
        if parents_done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((parent, False) for parent in node.parents)
    ### END SOLUTION
    return order


def backward(root: Node, upstream: Array | None = None) -> None:
    """Fill grad of root and of every node below it, starting afresh.

    upstream has the shape of the value of root; left out, it is all ones.
    """
    order = topological_order(root)
    ### BEGIN SOLUTION
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = root.grad + (1.0 if upstream is None else upstream)
    for node in reversed(order):
        if node.op is None:
            continue
        inputs = [parent.value for parent in node.parents]
        downstream = node.op.backward(node.grad, node.value, *inputs)
        for parent, gradient in zip(node.parents, downstream, strict=True):
            parent.grad = parent.grad + gradient
    ### END SOLUTION


# ---- 5. Many outputs: the Jacobian ----


def hunt_componentwise() -> tuple[str, str]:
    """A composition and one entry of its Jacobian.

    First component of F(G(x, y)) for F(p, q) = (p * q, p + q) and G(x, y) =
    (x - y, x * y), in x and y. Then, for any F and G of two components, the derivative
    of the first component of F(G) in x, written in F1_G1 (of F1 in G1), F1_G2, G1_x
    and G2_x.
    """
    ### BEGIN SOLUTION
    first_component = "(x - y) * (x * y)"
    d_x = "F1_G1 * G1_x + F1_G2 * G2_x"
    ### END SOLUTION
    return first_component, d_x


def composition_by_hand() -> tuple[str, ...]:
    """F(p, q, r) = (3 p q, q - r) after G(x, y) = (x - 5y, xy, x - y), in x and y.

    Eight expressions: the composition (2), the first row of the Jacobian of F at
    G(x, y) without its zero (2), the Jacobian of the composition (2 x 2, row by row).
    """
    ### BEGIN SOLUTION
    F_of_G = ("3 * (x - 5 * y) * x * y", "x * y - x + y")
    first_row = ("3 * x * y", "3 * (x - 5 * y)")
    J = ("6 * x * y - 15 * y**2", "3 * x**2 - 30 * x * y", "y - 1", "x + 1")
    ### END SOLUTION
    return *F_of_G, *first_row, *J


def jacobians_by_hand() -> tuple[str, ...]:
    """Derivatives of (2x + 3y)**2 (2) and of F(x, y) = (x**2 + 2y, 3x + 4y**2) (2 x 2).

    Then F(t, t**2) (2) and its derivatives in t (2). Ten expressions, each matrix row
    by row, in x, y or t.
    """
    ### BEGIN SOLUTION
    gradient = ("4 * (2 * x + 3 * y)", "6 * (2 * x + 3 * y)")
    J_F = ("2 * x", "2", "3", "8 * y")
    curve = ("3 * t**2", "3 * t + 4 * t**4")
    d_curve = ("6 * t", "3 + 16 * t**3")
    ### END SOLUTION
    return *gradient, *J_F, *curve, *d_curve


def jacobians_at_a_point() -> tuple[tuple, tuple, tuple]:
    """Of the same F: two rows of the Jacobian at (1, 2), d F(t, t**2) / dt at t = 2."""
    ### BEGIN SOLUTION
    row_1 = (2, 2)
    row_2 = (3, 16)
    d_curve = (12, 131)
    ### END SOLUTION
    return row_1, row_2, d_curve


def compose_jacobians(
    jacobian_f: Callable, g: Callable, jacobian_g: Callable, x: Array
) -> Array:
    """Jacobian of f(g(x)) at x (n,), for g: n -> m and f: m -> k numbers -> (k, n).

    jacobian_f and jacobian_g take a point and return a matrix, outputs before inputs.
    """
    ### BEGIN SOLUTION
    return jacobian_f(g(x)) @ jacobian_g(x)
    ### END SOLUTION


# ---- 6. Networks, weight by weight ----


def hunt_small_graph() -> tuple[str, str]:
    """Of the 3-2-1 net: dL/do and da_1/dw11 for L = (o - t)**2.

    Written in o, t, the output a_1 of unit 1 and the input x_1.
    """
    ### BEGIN SOLUTION
    d_o = "2 * (o - t)"
    a_1_w11 = "a_1 * (1 - a_1) * x_1"
    ### END SOLUTION
    return d_o, a_1_w11


def weight_by_weight(
    x: Array, t: float, W: Array, b: Array, v: Array, c: float
) -> dict[str, float]:
    """All 11 partial derivatives of (o - t)**2, by name, of a 3-2-1 regression net.

    x (3,), t (), W (3, 2), b (2,), v (2,), c () -> v0, v1, v2 and w01, w11 to w32:
    w_ij leads from input i to unit j, v_j from unit j to the output, 0 is the bias.
    """
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    ### BEGIN SOLUTION
    d_o = 2 * (o - t)
    d_1 = d_o * v[0] * a_1 * (1 - a_1)
    d_2 = d_o * v[1] * a_2 * (1 - a_2)
    partials = {"v0": d_o, "v1": d_o * a_1, "v2": d_o * a_2, "w01": d_1, "w02": d_2}
    for i in range(3):
        partials[f"w{i + 1}1"] = d_1 * x[i]
        partials[f"w{i + 1}2"] = d_2 * x[i]
    ### END SOLUTION
    return partials


def worked_network() -> tuple[Array, Array, Array, Array, Array, float]:
    """The network of the worked example and its three examples, a row each.

    X (3, 2), targets t (3,), W (2, 3), b (3,), v (3,), c ().
    """
    X = np.array([[1.0, 2.0], [1.0, 3.0], [2.0, 2.0]])
    t = np.array([8.0, 11.0, 10.0])
    W = np.array([[0.02, 0.01, 0.03], [0.03, 0.02, 0.01]])
    b = np.array([0.01, 0.03, 0.02])
    v = np.array([0.02, 0.03, 0.04])
    return X, t, W, b, v, 0.01


def worked_forward() -> tuple[tuple, tuple, tuple, tuple, tuple, float]:
    """Hidden outputs of each example, the outputs, squared residuals and their sum."""
    ### BEGIN SOLUTION
    example_1 = (0.5224848248, 0.5199893402, 0.5174928577)
    example_2 = (0.5299640518, 0.5249791875, 0.5199893402)
    example_3 = (0.5274723043, 0.5224848248, 0.5249791875)
    outputs = (0.05674909101, 0.05714823027, 0.05722315833)
    squared_residuals = (63.09523500, 119.7460049, 98.85881132)
    total = 281.7000512
    ### END SOLUTION
    return example_1, example_2, example_3, outputs, squared_residuals, total


def hunt_worked_formulas() -> tuple[str, str, str]:
    """Of one example: dE/dv, da/dw and dE/da for E = (o - t)**2 / 2, o = ... + v * a.

    a = sigmoid(... + w * x). Written in o, t, v, a and x.
    """
    ### BEGIN SOLUTION
    d_v = "(o - t) * a"
    a_w = "a * (1 - a) * x"
    d_a = "(o - t) * v"
    ### END SOLUTION
    return d_v, a_w, d_a


def worked_backward() -> tuple[tuple, tuple, tuple, tuple]:
    """Gradients of half the sum of squared residuals of the worked network.

    In (c, v1, v2, v3), then for each hidden unit in (bias, weight of x1, of x2).
    """
    ### BEGIN SOLUTION
    output_unit = (-28.82887952, -15.19408553, -15.07012525, -15.02049279)
    unit_1 = (-0.1437174993, -0.1932813018, -0.3419527579)
    unit_2 = (-0.2157657397, -0.2901857637, -0.5133980307)
    unit_3 = (-0.2877685150, -0.3869481277, -0.6847906487)
    ### END SOLUTION
    return output_unit, unit_1, unit_2, unit_3


def hunt_matrix_form() -> tuple[str, str, str, str, str]:
    """One example in columns: dL/do, dL/dv, dL/da, dL/db and dL/dW for L = (o - t)**2.

    x (2, 1), a (3, 1) = sigmoid(W @ x + b), v (3, 1), o = v.T @ a + c and t numbers;
    each gradient in the shape of the thing, W (3, 2). Written in o, t, a, v and x.
    """
    ### BEGIN SOLUTION
    d_o = "2 * (o - t)"
    d_v = "2 * (o - t) * a"
    d_a = "2 * (o - t) * v"
    d_b = "2 * (o - t) * v * a * (1 - a)"
    d_W = "2 * (o - t) * (v * a * (1 - a)) @ x.T"
    ### END SOLUTION
    return d_o, d_v, d_a, d_b, d_W


def matrix_gradients(
    X: Array, t: Array, W: Array, b: Array, v: Array, c: float
) -> tuple[float, Array, Array, Array, float]:
    """Half the sum of squared residuals of a net with one output, and its gradients.

    X (n, d), t (n,), W (d, h), b (h,), v (h,), c () -> E (), d_W (d, h), d_b (h,),
    d_v (h,), d_c ().
    """
    ### BEGIN SOLUTION
    A = sigmoid(X @ W + b)
    residuals = A @ v + c - t
    E = residuals @ residuals / 2
    d_Z = np.outer(residuals, v) * A * (1 - A)
    d_W, d_b = X.T @ d_Z, d_Z.sum(axis=0)
    d_v, d_c = residuals @ A, residuals.sum()
    ### END SOLUTION
    return E, d_W, d_b, d_v, d_c


def worked_network_loss(params: list[Layer], X: Array, targets: Array) -> Node:
    """Half the sum of squared residuals of a sigmoid network as a graph -> ().

    params is a list of two Layers of leaf nodes, X (n, d), targets (n, k).
    """
    hidden, last = params
    ### BEGIN SOLUTION
    a = apply(Sigmoid(), X @ hidden.W + hidden.b)
    residuals = a @ last.W + last.b - targets
    return apply(Sum(), residuals * residuals) * 0.5
    ### END SOLUTION


# ---- 7. Another head on the same graph ----


class CrossEntropy(Op):
    """Mean cross-entropy of the softmax of logits (n, k) with targets (n, k) -> ()."""

    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        ### BEGIN SOLUTION
        return (upstream * (softmax(logits) - self.targets) / len(logits),)
        ### END SOLUTION


def mlp_loss(params: list[Layer], X: Array, targets: Array) -> Node:
    """Mean cross-entropy of a ReLU network as a graph. X (n, d), targets (n, k) -> ().

    params is a list of Layer whose W and b are leaf nodes.
    """
    ### BEGIN SOLUTION
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 0:
            output = apply(ReLU(), output)
        output = output @ layer.W + layer.b
    return apply(CrossEntropy(targets), output)
    ### END SOLUTION
