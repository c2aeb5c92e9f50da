"""D6: the prediction for the residual.

says: does not depend on the target
"""


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    d_o = 2 * o
    d_1 = d_o * v[0] * a_1 * (1 - a_1)
    d_2 = d_o * v[1] * a_2 * (1 - a_2)
    partials = {"v0": d_o, "v1": d_o * a_1, "v2": d_o * a_2}
    partials |= {"w01": d_1, "w02": d_2}
    for i in range(3):
        partials[f"w{i + 1}1"] = d_1 * x[i]
        partials[f"w{i + 1}2"] = d_2 * x[i]
    return partials
