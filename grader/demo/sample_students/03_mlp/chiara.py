"""Chiara writes plain Python: loops, lists and the math module, and still is right."""

import math

import numpy as np

HANDS_IN = "right answers, with loops and the math module"
START = "solutions"


def notation_by_hand():
    parameters = sum(d * h + h for d, h in [(4, 3), (3, 2)])
    return [4, 3], [3, 4], [1, 2], parameters, 5 * 2


def affine(X, W, b):
    rows = []
    for x in X:
        rows.append(x @ W + b)
    return np.array(rows)


def relu(z):
    flat = [number if number > 0 else 0.0 for number in np.ravel(z)]
    return np.array(flat).reshape(np.shape(z))


def squared_error(outputs, targets):
    total = 0.0
    for o_row, t_row in zip(outputs, targets):
        for o, t in zip(o_row, t_row):
            total += (o - t) ** 2 / 2
    return total / len(outputs)


def squared_error_backward(outputs, targets):
    rows = []
    for o_row, t_row in zip(outputs, targets):
        rows.append([(o - t) / len(outputs) for o, t in zip(o_row, t_row)])
    return np.array(rows)


def output_weight_chain():
    dE_do = "-(t - o)"
    do_dv = "a"
    dE_dv = "a * o - a * t"
    return dE_do, do_dv, dE_dv


def hidden_weight_chain():
    do_da = "v"
    da_dz = "a - a^2"
    dz_dw = "x"
    dE_dw = "x * a * (1 - a) * v * (o - t)"
    return do_da, da_dz, dz_dw, dE_dw


def hunt_hidden_update():
    new_w = "w - 2 * alpha * (o - t) * v * (a - a^2) * x"
    return new_w


def affine_backward(upstream, X, W):
    rows, d_W, d_b = [], 0 * W, 0 * W[0]
    for x, g in zip(X, upstream):
        rows.append(W @ g)
        d_W = d_W + x[:, None] * g
        d_b = d_b + g
    return np.array(rows), d_W, d_b


def relu_backward(upstream, z):
    pairs = zip(np.ravel(upstream), np.ravel(z))
    flat = [g if number > 0 else 0.0 for g, number in pairs]
    return np.array(flat).reshape(np.shape(z))


def sigmoid_backward(upstream, z):
    flat = []
    for g, number in zip(np.ravel(upstream), np.ravel(z)):
        shrunk = math.exp(-abs(number))
        flat.append(g * shrunk / (1 + shrunk) ** 2)
    return np.array(flat).reshape(np.shape(z))


def tanh_backward(upstream, z):
    pairs = zip(np.ravel(upstream), np.ravel(z))
    flat = [g * (1 - math.tanh(number) ** 2) for g, number in pairs]
    return np.array(flat).reshape(np.shape(z))


def output_layer_gradients(A, residuals, reduction):
    d_V, d_c = np.zeros((A.shape[1], residuals.shape[1])), np.zeros(residuals.shape[1])
    for a, r in zip(A, residuals):
        d_V += a[:, None] * r[None, :]
        d_c += r
    if reduction == "mean":
        d_V, d_c = d_V / len(A), d_c / len(A)
    return d_V, d_c


def sigmoid_cross_entropy(logits, targets):
    total = 0.0
    for o, t in zip(np.ravel(logits), np.ravel(targets)):
        total += max(o, 0) - t * o + math.log1p(math.exp(-abs(o)))
    return total / len(logits)


def sigmoid_cross_entropy_backward(logits, targets):
    flat = []
    for o, t in zip(np.ravel(logits), np.ravel(targets)):
        p = 1 / (1 + math.exp(-o)) if o > 0 else math.exp(o) / (1 + math.exp(o))
        flat.append((p - t) / len(logits))
    return np.array(flat).reshape(logits.shape)


def delta_recursion():
    output_delta = "-2 * (t - o)"
    hidden_delta = "(a - a^2) * (delta_1 * w_1 + delta_2 * w_2)"
    d_weight = "delta * x"
    d_bias = "delta * 1"
    return output_delta, hidden_delta, d_weight, d_bias


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    for number, (W, b) in enumerate(params, 1):
        z = np.array([x @ W + b for x in X])
        trace.append((X, z))
        if number < len(params):
            X = activate(z)
    return z, trace


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    for (W, b), (seen, _), number in zip(
        params[::-1], trace[::-1], range(len(params))[::-1]
    ):
        d_W, d_b = np.zeros(W.shape), np.zeros(b.shape)
        for x, delta in zip(seen, d_outputs):
            d_W += x[:, None] * delta
            d_b += delta
        grads.append(Layer(d_W, d_b))
        if number:
            passed = np.array([W @ delta for delta in d_outputs])
            d_outputs = activate_backward(passed, trace[number - 1][1])
    return grads[::-1]


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets)
    for layer in params:
        for weight in layer.W.ravel():
            loss += l2 * weight * weight / 2
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    for number, layer in enumerate(params):
        grads[number] = Layer(grads[number].W + l2 * layer.W, grads[number].b)
    return loss, grads


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        spread = 1 / math.sqrt(inputs)
        columns = [rng.normal(0, spread, size=inputs) for _ in range(outputs)]
        params.append(Layer(np.column_stack(columns), np.array([0.0] * outputs)))
    return params


def sgd_step(params, grads, learning_rate):
    stepped = []
    for number in range(len(params)):
        (W, b), (d_W, d_b) = params[number], grads[number]
        stepped.append(Layer(W - learning_rate * d_W, b - learning_rate * d_b))
    return stepped


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        batches = list(minibatches(X, targets, batch_size, rng))
        for batch in batches:
            loss, grads = gradients(params, *batch)
            losses.append(float(loss))
            params = sgd_step(params, grads, learning_rate)
    return params, losses


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name in suspects:
        verdicts[name] = True
        ours = suspects[name](params, X, targets)[1]
        theirs = numerical_layers(suspects[name], params, X, targets)
        for layer, right in zip(ours, theirs):
            for block, numeric in [(layer.W, right.W), (layer.b, right.b)]:
                limit = 1e-6 * max(abs(number) for number in numeric.ravel())
                if max(abs(d) for d in (block - numeric).ravel()) > limit:
                    verdicts[name] = False
    return verdicts
