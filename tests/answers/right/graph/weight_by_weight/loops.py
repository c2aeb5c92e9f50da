"""With a loop over the units."""


def weight_by_weight(x, t, W, b, v, c):
    a = sigmoid(x @ W + b)
    d_o = 2 * (v @ a + c - t)
    partials = {"v0": d_o}
    for j in range(2):
        d_z = d_o * v[j] * a[j] * (1 - a[j])
        partials[f"v{j + 1}"] = d_o * a[j]
        partials[f"w0{j + 1}"] = d_z
        for i in range(3):
            partials[f"w{i + 1}{j + 1}"] = x[i] * d_z
    return partials
