"""Chiara of the sample class."""


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    partials = {"v0": 2 * (o - t)}
    for j, a in enumerate([a_1, a_2]):
        partials[f"v{j + 1}"] = 2 * (o - t) * a
        for i, feature in enumerate([1.0, *x]):
            partials[f"w{i}{j + 1}"] = 2 * (o - t) * v[j] * a * (1 - a) * feature
    return partials
