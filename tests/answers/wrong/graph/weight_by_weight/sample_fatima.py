"""Fatima of the sample class: S2.CG.4h.

says: Your dictionary has no entry v0
"""


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    d_o = 2 * (o - t)
    partials = {"v1": d_o * a_1}
    for j, a in (1, a_1), (2, a_2):
        partials[f"w0{j}"] = d_o * v[j - 1] * a * (1 - a) * 1
        for i in 1, 2, 3:
            partials[f"w{i}{j}"] = d_o * v[j - 1] * a * (1 - a) * x[i - 1]
    return partials
