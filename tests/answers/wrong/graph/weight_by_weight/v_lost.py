"""v is lost.

says: Through which weight
earns: 3/11
"""


def weight_by_weight(x, t, W, b, v, c):
    a = sigmoid(x @ W + b)
    d_o = 2 * (v @ a + c - t)
    out = {"v0": d_o, "v1": d_o * a[0], "v2": d_o * a[1]}
    for j in range(2):
        d = d_o * a[j] * (1 - a[j])
        out[f"w0{j + 1}"] = d
        for i in range(3):
            out[f"w{i + 1}{j + 1}"] = d * x[i]
    return out
