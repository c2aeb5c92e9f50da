"""v missing.

says: Through which weight does this unit
earns: 3/11
"""


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    d_o = 2 * (o - t)
    delta_1 = d_o * a_1 * (1 - a_1)
    delta_2 = d_o * a_2 * (1 - a_2)
    partials = {
        "v0": d_o,
        "v1": d_o * a_1,
        "v2": d_o * a_2,
        "w01": delta_1,
        "w02": delta_2,
    }
    for i in range(3):
        partials[f"w{i + 1}1"] = delta_1 * x[i]
        partials[f"w{i + 1}2"] = delta_2 * x[i]

    return partials
