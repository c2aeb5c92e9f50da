"""Dag computes with einsum and single precision and writes formulas another way."""

import numpy as np

HANDS_IN = "right answers, with einsum, single precision, other algebra"
START = "solutions"


def notation_by_hand():
    return np.array([4, 3]), np.array([3, 4]), np.array([1, 2]), 15 + 8, 10.0


def affine(X, W, b):
    return np.einsum("nd,dh->nh", X, W) + b


def relu(z):
    return (np.abs(z) + z) / 2


def squared_error(outputs, targets):
    residuals = (outputs - targets).astype(np.float32)
    return np.einsum("nk,nk", residuals, residuals) / len(outputs) / 2


def squared_error_backward(outputs, targets):
    return np.divide(np.subtract(outputs, targets), outputs.shape[0])


def output_weight_chain():
    dE_do = "2 * (o - t) / 2"
    do_dv = "a"
    dE_dv = "o * a - t * a"
    return dE_do, do_dv, dE_dv


def hidden_weight_chain():
    do_da = "v"
    da_dz = "1/4 - (a - 1/2)^2"
    dz_dw = "x"
    dE_dw = "v * x * (o * a - t * a) * (1 - a)"
    return do_da, da_dz, dz_dw, dE_dw


def hunt_hidden_update():
    new_w = "w + alpha * 2 * a * v * x * (t - t * a - o + o * a)"
    return new_w


def hunt_linear_output():
    line_1 = "v"
    line_2 = "1 * a"
    return line_1, line_2


def hunt_squared_residual():
    d_o_1 = "-t_1 + o_1"
    d_v_1 = "a * o_1 - a * t_1"
    d_a = "o_1 * v_1 + o_2 * v_2 - t_1 * v_1 - t_2 * v_2"
    return d_o_1, d_v_1, d_a


def affine_backward(upstream, X, W):
    d_X = np.einsum("nh,dh->nd", upstream, W)
    d_W = np.einsum("nd,nh->dh", X, upstream)
    return d_X, d_W, np.einsum("nh->h", upstream)


def relu_backward(upstream, z):
    return np.where(z > 0, upstream, 0.0)


def sigmoid_backward(upstream, z):
    return upstream / (4 * np.cosh(np.clip(z, -700, 700) / 2) ** 2)


def tanh_backward(upstream, z):
    a = np.tanh(z.astype(np.float32))
    return upstream * ((1 + a) * (1 - a))


def output_layer_gradients(A, residuals, reduction):
    A1 = np.c_[A, np.ones(len(A))]
    both = np.einsum("nh,nk->hk", A1, residuals)
    both = both / {"sum": 1, "mean": len(A)}[reduction]
    return both[:-1], both[-1]


def sigmoid_cross_entropy(logits, targets):
    losses = np.logaddexp(0, logits) - targets * logits
    return losses.sum(axis=1).mean()


def sigmoid_cross_entropy_backward(logits, targets):
    p = 0.5 * (1 + np.tanh(logits / 2))
    return (p - targets) / logits.shape[0]


def hunt_binary_net():
    loss = "-log(p^t * (1 - p)^(1 - t))"
    dE_dp = "(1 - t) / (1 - p) - t / p"
    da_dw = "x * (a - a^2)"
    dE_do = "-t + p"
    return loss, dE_dp, da_dw, dE_do


def hunt_lost_factor():
    d_p_n = "a * p_n - a * p_n^2"
    d_loss = "-a * (t_n - p_n)"
    return d_p_n, d_loss


def matrix_columns():
    d_o = "p.T - t.T"
    d_a = "(V.T @ (p - t)).T"
    d_z = "(V.T @ (p - t) * a * (1 - a)).T"
    d_V = "(a @ (p - t).T).T"
    return d_o, d_a, d_z, d_V


def hunt_outer_product():
    one_example = "(x @ g).T"
    mean_of_examples = "(X.T @ G).T / n"
    return one_example, mean_of_examples


def matrix_rows():
    d_V = "((P - T).T @ A).T / n"
    d_Z = "((P - T) / n) @ V.T * (A - A * A)"
    d_W = "(D.T @ X).T"
    return d_V, d_Z, d_W


def hunt_entropy():
    loss = "-t_1 * log(p_1) - t_2 * log(p_2)"
    d_a = "v_1 * p_1 + v_2 * p_2 - v_1 * t_1 - v_2 * t_2"
    return loss, d_a


def delta_recursion():
    output_delta = "2 * o - 2 * t"
    hidden_delta = "a * (w_1 * delta_1 + w_2 * delta_2) * (1 - a)"
    d_weight = "delta * x"
    d_bias = "delta"
    return output_delta, hidden_delta, d_weight, d_bias


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    *below, (V, c) = params
    seen, sums = [X], []
    for W, b in below:
        sums.append(np.einsum("nd,dh->nh", seen[-1], W) + b)
        seen.append(activate(sums[-1]))
    sums.append(np.einsum("nd,dh->nh", seen[-1], V) + c)
    return sums[-1], list(zip(seen, sums))


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)

    def walk(i, delta):
        seen, _ = trace[i]
        own = Layer(np.einsum("nd,nh->dh", seen, delta), np.einsum("nh->h", delta))
        if i == 0:
            return [own]
        passed = np.einsum("nh,dh->nd", delta, params[i].W)
        return [*walk(i - 1, activate_backward(passed, trace[i - 1][1])), own]

    return walk(len(params) - 1, d_outputs)


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    (loss_of, backward_of), penalty = head_pair(head), l2 / 2
    outputs, trace = mlp_forward(params, X, activation)
    grads = mlp_backward(params, trace, backward_of(outputs, targets), activation)
    loss = loss_of(outputs, targets) + penalty * sum(
        np.einsum("ij,ij", W, W) for W, _ in params
    )
    both = zip(grads, params)
    return loss, [Layer(d_W + l2 * W, d_b) for (d_W, d_b), (W, _) in both]


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.standard_normal((inputs, outputs)) * inputs**-0.5
        params.append(Layer(W, W[0] * 0))
    return params


def sgd_step(params, grads, learning_rate):
    pairs = zip(params, grads)
    return [Layer(*(p - learning_rate * g for p, g in zip(*pair))) for pair in pairs]


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for batch in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, *batch)
            losses += [loss]
            params = sgd_step(params, grads, learning_rate)
    return params, losses


def bug_hunt(suspects, params, X, targets):
    def fits(suspect):
        ours = suspect(params, X, targets)[1]
        theirs = numerical_layers(suspect, params, X, targets)
        pairs = [pair for layers in zip(ours, theirs) for pair in zip(*layers)]
        return all(np.abs(a - b).max() < 1e-6 * np.abs(b).max() for a, b in pairs)

    return {name: bool(fits(suspect)) for name, suspect in suspects.items()}
