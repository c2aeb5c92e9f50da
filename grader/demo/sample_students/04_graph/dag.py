"""Dag computes with einsum and single precision and writes formulas another way."""

import numpy as np

from solutions.graph import Op

HANDS_IN = "right answers, with einsum, single precision, other algebra"
START = "solutions"


def composite_squared():
    d_w1 = "f1_w1 * (f2_f1 * o - f2_f1 * t)"
    d_w2 = "f2_w2 * o - f2_w2 * t"
    return d_w1, d_w2


def hunt_composite_binary():
    loss = "-log(p^t * (1 - p)^(1 - t))"
    d_p = "(p - t) / (p * (1 - p))"
    d_w1 = "(p - t) * f2_f1 * f1_w1 / (p - p^2)"
    d_w2 = "f2_w2 * (p - t) / (p - p^2)"
    return loss, d_p, d_w1, d_w2


def hunt_composite_vector():
    squared_d_w1 = "p1_f1 * f1_w1 * (p_1 - t_1) + p2_f1 * f1_w1 * (p_2 - t_2)"
    squared_d_w2 = "p1_w2 * p_1 - p1_w2 * t_1 + p2_w2 * (p_2 - t_2)"
    entropy = "t_1 * log(1 / p_1) + t_2 * log(1 / p_2)"
    entropy_d_w1 = "f1_w1 * (-p1_f1 * t_1 / p_1 - p2_f1 * t_2 / p_2)"
    entropy_d_w2 = "-(p1_w2 * t_1 * p_2 + p2_w2 * t_2 * p_1) / (p_1 * p_2)"
    return squared_d_w1, squared_d_w2, entropy, entropy_d_w1, entropy_d_w2


def gradient_shapes():
    all_derivatives = np.array([[1, 4], [2, 12], [2, 10]])
    return *all_derivatives, np.array([1, 4]), np.array([1, 4]), np.array([2, 10])


def unbroadcast(upstream, shape):
    full = (1,) * (np.ndim(upstream) - len(shape)) + tuple(shape)
    axes = tuple(i for i, size in enumerate(full) if size == 1)
    return np.asarray(upstream).sum(axis=axes).reshape(shape)


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return tuple(unbroadcast(upstream, np.shape(each)) for each in (a, b))


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        pairs = ((b, a), (a, b))
        return [unbroadcast(upstream * slope, np.shape(own)) for slope, own in pairs]


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        share = np.heaviside(np.subtract(a, b), 0.5)
        d_b = unbroadcast(upstream - upstream * share, np.shape(b))
        return unbroadcast(upstream * share, np.shape(a)), d_b


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        d_b = np.where(b <= a, upstream, 0.0)
        return unbroadcast(upstream - d_b, np.shape(a)), unbroadcast(d_b, np.shape(b))


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        return (np.multiply(output, upstream),)


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        return (upstream * np.exp(-output),)


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return (upstream * np.heaviside(output, 0.0),)


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * (output - output**2),)


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        d_A = np.einsum("nk,dk->nd", upstream, B)
        return d_A, np.einsum("nd,nk->dk", A, upstream)


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        log_of_sum = np.logaddexp.reduce(logits, axis=1, keepdims=True)
        residuals = np.exp(logits - log_of_sum) - self.targets
        return (np.einsum("nk->nk", residuals) * (upstream / len(logits)),)


def composition_by_hand():
    F_of_G = ("3 * x^2 * y - 15 * x * y^2", "x * (y - 1) + y")
    first_row = ("3 * y * x", "3 * x - 15 * y")
    J = ("3 * y * (2 * x - 5 * y)", "3 * x * (x - 10 * y)", "y - 1", "1 + x")
    return *F_of_G, *first_row, *J


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return np.einsum("km,mn->kn", jacobian_f(g(x)), jacobian_g(x))


def engine_by_hand():
    a = np.float32(1.3)
    s = a * a
    return 6.0, 3.0, 12.0, 2 * a * (np.sin(s) + s * np.cos(s)), 2 * a * np.sin(s)


def topological_order(root):
    order = []
    done, path = set(), [(root, iter(root.parents))]
    while path:
        node, parents = path[-1]
        fresh = next((p for p in parents if p not in done), None)
        if fresh is None:
            path.pop()
            if node not in done:
                done.add(node)
                order.append(node)
        else:
            path.append((fresh, iter(fresh.parents)))
    return order


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros_like(node.value, dtype=float)
    root.grad = np.broadcast_to(1.0 if upstream is None else upstream, root.grad.shape)
    for node in order[::-1]:
        if node.parents:
            inputs = (parent.value for parent in node.parents)
            paid = node.op.backward(node.grad, node.value, *inputs)
            for parent, gradient in zip(node.parents, paid):
                parent.grad = np.add(parent.grad, gradient)


def hunt_small_graph():
    d_o = "2 * o - 2 * t"
    a_1_w11 = "x_1 * (a_1 - a_1^2)"
    return d_o, a_1_w11


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    a = np.array([1.0, a_1, a_2])
    outer = np.outer(np.append(1.0, x), 2 * (o - t) * v * a[1:] * (1 - a[1:]))
    partials = {f"w{i}{j + 1}": outer[i, j] for i in range(4) for j in range(2)}
    return partials | dict(zip(("v0", "v1", "v2"), 2 * (o - t) * a))


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = 0.5 * (1 + np.tanh((X @ W + b) / 2))
    outputs = np.einsum("nh,h->n", A, v) + c
    squares = (outputs - t) ** 2
    return *A, outputs, squares, np.einsum("n->", squares)


def worked_backward():
    X, t, W, b, v, c = worked_network()
    X1 = np.c_[np.ones(3), X]
    A = 0.5 * (1 + np.tanh(X1 @ np.vstack([b, W]) / 2))
    r = A @ v + c - t
    output_unit = np.einsum("n,nh->h", r, np.c_[np.ones(3), A])
    return output_unit, *np.einsum("n,h,nh,nd->hd", r, v, A * (1 - A), X1)


def hunt_worked_formulas():
    d_v = "a * o - a * t"
    a_w = "(1/4 - (a - 1/2)^2) * x"
    d_a = "v * o - v * t"
    return d_v, a_w, d_a


def hunt_matrix_form():
    d_o = "-2 * (t - o)"
    d_v = "a * (2 * o - 2 * t)"
    d_a = "v * (o - t) * 2"
    d_b = "2 * (o - t) * (a - a * a) * v"
    d_W = "(x @ (2 * (o - t) * v * a * (1 - a)).T).T"
    return d_o, d_v, d_a, d_b, d_W


def matrix_gradients(X, t, W, b, v, c):
    A = 0.5 * (1 + np.tanh((X @ W + b) / 2))
    r = np.einsum("nh,h->n", A, v) + c - t
    d_Z = np.einsum("n,h,nh->nh", r, v, A - A**2)
    E = 0.5 * np.linalg.norm(r) ** 2
    d_W = np.einsum("nd,nh->dh", X, d_Z)
    return E, d_W, np.einsum("nh->h", d_Z), np.einsum("n,nh->h", r, A), np.sum(r)


def worked_network_loss(params, X, targets):
    hidden, last = params
    z = apply(Add(), hidden.b, apply(MatMul(), Node(X), hidden.W))
    o = apply(Add(), last.b, apply(MatMul(), apply(Sigmoid(), z), last.W))
    residuals = apply(Add(), apply(MultiplyConstant(-1.0), Node(targets)), o)
    halves = apply(MultiplyConstant(0.5), residuals)
    return apply(Sum(), apply(Multiply(), halves, residuals))


def mlp_loss(params, X, targets):
    output = Node(X)
    for number, (W, b) in enumerate(params, 1):
        output = apply(Add(), b, apply(MatMul(), output, W))
        if number < len(params):
            output = apply(Max(), output, Node(np.zeros(1)))
    return apply(CrossEntropy(targets), output)
