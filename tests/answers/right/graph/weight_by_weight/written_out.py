"""All eleven lines."""


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    e2 = 2 * (o - t)
    s1, s2 = v[0] * a_1 * (1 - a_1), v[1] * a_2 * (1 - a_2)
    return {
        "v0": e2,
        "v1": e2 * a_1,
        "v2": e2 * a_2,
        "w01": e2 * s1,
        "w02": e2 * s2,
        "w11": e2 * s1 * x[0],
        "w21": e2 * s1 * x[1],
        "w31": e2 * s1 * x[2],
        "w12": e2 * s2 * x[0],
        "w22": e2 * s2 * x[1],
        "w32": e2 * s2 * x[2],
    }
