"""Chiara writes plain Python: loops, lists and the math module, and still is right."""

import math

import numpy as np

from solutions.graph import Op

HANDS_IN = "right answers, with loops and the math module"
START = "solutions"


def composite_squared():
    d_w1 = "-(t - o) * f2_f1 * f1_w1"
    d_w2 = "-(t - o) * f2_w2"
    return d_w1, d_w2


def local_rules_by_hand():
    up, a, b, c = 5, 2, -3, 4
    return {
        "a + c": [up],
        "a * c": [up * c],
        "a + b": [up, up],
        "a * b": [up * b, up * a],
        "max(a, b)": [up if a >= b else 0, up if a < b else 0],
        "min(a, b)": [up if a <= b else 0, up if a > b else 0],
    }


def gradient_shapes():
    return [1, 4], [2, 4 * 3], [2, 2 * 5], [1, 4], [1, 4], [2, 2 * 5]


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return [1 * upstream]


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        return [self.constant * upstream]


def unbroadcast(upstream, shape):
    while np.ndim(upstream) > len(shape):
        upstream = sum(upstream)
    for axis in range(len(shape)):
        if shape[axis] == 1:
            upstream = np.sum(upstream, axis=axis, keepdims=True)
    return upstream


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        flat = [math.exp(number) for number in np.ravel(a)]
        return (upstream * np.array(flat).reshape(np.shape(a)),)


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (np.full(np.shape(a), upstream),)


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        d_A, d_B = np.zeros(A.shape), np.zeros(B.shape)
        for i in range(A.shape[0]):
            for j in range(A.shape[1]):
                for k in range(B.shape[1]):
                    d_A[i, j] += upstream[i, k] * B[j, k]
                    d_B[j, k] += A[i, j] * upstream[i, k]
        return d_A, d_B


def hunt_componentwise():
    first_component = "x^2 * y - x * y^2"
    d_x = "G1_x * F1_G1 + G2_x * F1_G2"
    return first_component, d_x


def jacobians_by_hand():
    gradient = ("8 * x + 12 * y", "12 * x + 18 * y")
    J_F = ("2 * x", "2", "3", "8 * y")
    curve = ("t^2 + 2 * t^2", "3 * t + 4 * (t^2)^2")
    d_curve = ("2 * t + 4 * t", "3 + 8 * t^2 * 2 * t")
    return *gradient, *J_F, *curve, *d_curve


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    outer, inner = jacobian_f(g(x)), jacobian_g(x)
    J = np.zeros((len(outer), len(x)))
    for i in range(len(outer)):
        for j in range(len(x)):
            for way in range(len(inner)):
                J[i, j] += outer[i, way] * inner[way, j]
    return J


def engine_by_hand():
    s = 1.3**2
    right = (math.sin(s) + s * math.cos(s)) * 2 * 1.3
    return 3 + 3, 3, 2 * (3 + 3), right, math.sin(s) * 2 * 1.3


def topological_order(root):
    order = []
    waiting = {}
    found = [root]
    for node in found:
        for parent in node.parents:
            if id(parent) not in waiting:
                waiting[id(parent)] = 0
                found.append(parent)
            waiting[id(parent)] += 1
    free = [root]
    while free:
        node = free.pop()
        order.append(node)
        for parent in node.parents:
            waiting[id(parent)] -= 1
            if waiting[id(parent)] == 0:
                free.append(parent)
    return order[::-1]


def backward(root, upstream=None):
    order = topological_order(root)
    paid = {id(node): [] for node in order}
    paid[id(root)].append(
        np.ones(np.shape(root.value)) if upstream is None else upstream
    )
    for node in order[::-1]:
        node.grad = sum(paid[id(node)])
        if node.op:
            inputs = [parent.value for parent in node.parents]
            gradients = node.op.backward(node.grad, node.value, *inputs)
            for number in range(len(inputs)):
                paid[id(node.parents[number])].append(gradients[number])


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    partials = {"v0": 2 * (o - t)}
    for j, a in enumerate([a_1, a_2]):
        partials[f"v{j + 1}"] = 2 * (o - t) * a
        for i, feature in enumerate([1.0, *x]):
            partials[f"w{i}{j + 1}"] = 2 * (o - t) * v[j] * a * (1 - a) * feature
    return partials


def worked_forward():
    X, t, W, b, v, c = worked_network()
    hidden, outputs = [], []
    for x in X:
        z = [x[0] * W[0, j] + x[1] * W[1, j] + b[j] for j in range(3)]
        hidden.append([1 / (1 + math.exp(-number)) for number in z])
        outputs.append(sum(a * v[j] for j, a in enumerate(hidden[-1])) + c)
    squares = [(o - target) ** 2 for o, target in zip(outputs, t)]
    return *hidden, outputs, squares, sum(squares)


def worked_backward():
    X, t, W, b, v, c = worked_network()
    output_unit, hidden = [0.0] * 4, [[0.0] * 3 for _ in range(3)]
    for x, target in zip(X, t):
        a = [1 / (1 + math.exp(-(x @ W[:, j] + b[j]))) for j in range(3)]
        r = sum(a[j] * v[j] for j in range(3)) + c - target
        for j, seen in enumerate([1.0, *a]):
            output_unit[j] += r * seen
        for j in range(3):
            for i, seen in enumerate([1.0, *x]):
                hidden[j][i] += r * v[j] * a[j] * (1 - a[j]) * seen
    return output_unit, *hidden


def matrix_gradients(X, t, W, b, v, c):
    E, d_W, d_b, d_v, d_c = 0.0, 0 * W, 0 * b, 0 * v, 0.0
    for x, target in zip(X, t):
        a = sigmoid(x @ W + b)
        r = a @ v + c - target
        E += r * r / 2
        d_z = r * v * a * (1 - a)
        d_W, d_b = d_W + x[:, None] * d_z, d_b + d_z
        d_v, d_c = d_v + r * a, d_c + r
    return E, d_W, d_b, d_v, d_c


def mlp_loss(params, X, targets):
    first, *rest = params
    output = apply(Add(), apply(MatMul(), Node(X), first.W), first.b)
    for W, b in rest:
        output = apply(ReLU(), output)
        output = apply(Add(), apply(MatMul(), output, W), b)
    return apply(CrossEntropy(targets), output)
