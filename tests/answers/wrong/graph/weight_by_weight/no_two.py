"""The 2 of the square is lost.

says: All are half of what they
"""


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    d = v[0] * a_1 + v[1] * a_2 + c - t
    d_1 = d * v[0] * a_1 * (1 - a_1)
    d_2 = d * v[1] * a_2 * (1 - a_2)
    out = {"v0": d, "v1": d * a_1, "v2": d * a_2, "w01": d_1, "w02": d_2}
    for i in range(3):
        out[f"w{i + 1}1"] = d_1 * x[i]
        out[f"w{i + 1}2"] = d_2 * x[i]
    return out
