"""The slope of unit 1 for both.

located
earns: 7/11
"""

def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    d = 2 * (o - t)
    partials = {"v0": d, "v1": d * a_1, "v2": d * a_2}
    for j in (1, 2):
        dz = d * v[j - 1] * a_1 * (1 - a_1)
        partials[f"w0{j}"] = dz
        for i in range(3):
            partials[f"w{i + 1}{j}"] = dz * x[i]
    return partials
