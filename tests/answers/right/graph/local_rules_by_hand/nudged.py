"""By nudging."""


def local_rules_by_hand():
    def slopes(f, *at):
        h = 1e-4
        out = []
        for i in range(len(at)):
            up, down = list(at), list(at)
            up[i] += h
            down[i] -= h
            out.append(5 * (f(*up) - f(*down)) / (2 * h))
        return tuple(out)

    return {
        "a + c": slopes(lambda a: a + 4, 2),
        "a * c": slopes(lambda a: a * 4, 2),
        "a + b": slopes(lambda a, b: a + b, 2, -3),
        "a * b": slopes(lambda a, b: a * b, 2, -3),
        "max(a, b)": slopes(max, 2, -3),
        "min(a, b)": slopes(min, 2, -3),
    }
