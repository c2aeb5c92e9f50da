"""1 in front for the bias."""


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    partials = {}
    d_o = -2 * (t - o)
    for j, value in enumerate((1.0, a_1, a_2)):
        partials[f"v{j}"] = d_o * value
    for j, value in enumerate((a_1, a_2), start=1):
        slope = d_o * v[j - 1] * (value - value**2)
        for i, entry in enumerate((1.0, *x)):
            partials[f"w{i}{j}"] = slope * entry
    return partials
