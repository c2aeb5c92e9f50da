"""Walks downhill with one slip each: what the known mistakes of descent are made of."""

import numpy as np

from solutions import neuron as solution


def small(now, before, tolerance):
    """Whether all partial derivatives together are short."""
    return np.sqrt(sum(np.sum(g**2) for g in now)) < tolerance


def against(here, now, rate, gradients):
    """One step against the gradient."""
    return [place - rate * g for place, g in zip(here, now, strict=True)]


def descent(step=against, stop=small, one_more=False, at_start=False):
    """Descent with settings; the mistakes are its settings.

    step(here, now, rate, gradients) gives the next pair, stop(now, before, tolerance)
    ends the walk; one_more steps before it ends, at_start asks for gradients only once.
    """

    def walk(gradients, w, b, *, learning_rate, max_steps, tolerance):
        path, before = [(w, b)], None
        for _ in range(max_steps):
            now = gradients(*path[0 if at_start else -1])
            halt = stop(now, before, tolerance)
            if halt and not one_more:
                break
            path.append(tuple(step(path[-1], now, learning_rate, gradients)))
            before = now
            if halt:
                break
        return path

    return walk


def afterwards(change):
    """The right walk, written down in another way: change(path)."""
    return lambda *args, **settings: change(
        solution.gradient_descent(*args, **settings)
    )


def uphill(here, now, rate, gradients):
    """A step up the hill."""
    return against(here, now, -rate, gradients)


def without_rate(here, now, rate, gradients):
    """A step as long as the gradient."""
    return against(here, now, 1.0, gradients)


def weights_only(here, now, rate, gradients):
    """A step of the weights alone."""
    return here[0] - rate * now[0], here[1]


def bias_later(here, now, rate, gradients):
    """A step of the bias at the new weights."""
    w = here[0] - rate * now[0]
    return w, here[1] - rate * gradients(w, here[1])[1]


def one_array(path):
    """All entries of the path hold the last weights."""
    return path[:1] + [(path[-1][0], b) for _, b in path[1:]]


def stands_still(now, before, tolerance):
    """Whether the gradient hardly changes."""
    if before is None:
        return False
    gap = [np.sum((g - h) ** 2) for g, h in zip(now, before, strict=True)]
    return np.sqrt(sum(gap)) < tolerance


def keeps_its_length(now, before, tolerance):
    """Whether the length of the gradient hardly changes."""
    if before is None:
        return False
    lengths = [np.sqrt(sum(np.sum(g**2) for g in pair)) for pair in (now, before)]
    return abs(lengths[0] - lengths[1]) < tolerance


def lengths(pair):
    """Sizes of all partial derivatives of one gradient, in a row."""
    return np.abs(np.concatenate([np.ravel(part) for part in pair]))


def bias_uphill(here, now, rate, gradients):
    """A step whose bias goes up the hill."""
    return here[0] - rate * now[0], here[1] + rate * now[1]


def bias_only(here, now, rate, gradients):
    """A step of the bias alone."""
    return here[0], here[1] - rate * now[1]


def bias_twice(here, now, rate, gradients):
    """A step of the bias with twice the rate."""
    return here[0] - rate * now[0], here[1] - 2 * rate * now[1]


def unit_step(here, now, rate, gradients):
    """A step as long as the rate."""
    long = np.sqrt(np.sum(lengths(now) ** 2))
    return against(here, now, rate / long if long else 0.0, gradients)


def double_step(here, now, rate, gradients):
    """Two steps for one."""
    once = against(here, now, rate, gradients)
    return against(once, gradients(*once), rate, gradients)


def momentum(share):
    """A walk whose steps keep a share of the step before."""

    def walk(gradients, w, b, *, learning_rate, max_steps, tolerance):
        path: list[tuple] = [(w, b)]
        steps: tuple = (0.0 * w, 0.0 * b)
        for _ in range(max_steps):
            now = gradients(*path[-1])
            if small(now, None, tolerance):
                break
            pairs = zip(steps, now, strict=True)
            steps = tuple(share * s - learning_rate * g for s, g in pairs)
            here = zip(path[-1], steps, strict=True)
            path.append(tuple(place + s for place, s in here))
        return path

    return walk


def decaying(gradients, w, b, *, learning_rate, max_steps, tolerance):
    """A walk whose rate is divided by the number of the step."""
    path = [(w, b)]
    for step in range(max_steps):
        now = gradients(*path[-1])
        if small(now, None, tolerance):
            break
        path.append(tuple(against(path[-1], now, learning_rate / (step + 1), None)))
    return path


def from_the_start(gradients, w, b, *, learning_rate, max_steps, tolerance):
    """Every step is taken from the start: the new pair is never carried on."""
    path, now = [(w, b)], gradients(w, b)
    for _ in range(max_steps):
        if small(now, None, tolerance):
            break
        path.append(tuple(against((w, b), now, learning_rate, None)))
    return path


def to_and_fro(gradients, w, b, *, learning_rate, max_steps, tolerance):
    """The gradients are those of the last place, and the step begins at the first."""
    path = [(w, b)]
    for _ in range(max_steps):
        now = gradients(*path[-1])
        if small(now, None, tolerance):
            break
        path.append(tuple(against((w, b), now, learning_rate, None)))
    return path


def bias_without_rate(here, now, rate, gradients):
    """A step whose bias moves by its whole derivative."""
    return here[0] - rate * now[0], here[1] - now[1]


def gradients_kept(gradients, w, b, **settings):
    """The right walk, of which gradients are written down in the place of places."""
    path = solution.gradient_descent(gradients, w, b, **settings)
    return path[:1] + [tuple(gradients(*place)) for place in path[:-1]]


def short_step(gradients, w, b, *, learning_rate, max_steps, tolerance):
    """A walk that ends where a step is shorter than tolerance."""
    settings = {"learning_rate": learning_rate, "max_steps": max_steps}
    longest = tolerance / learning_rate
    return solution.gradient_descent(gradients, w, b, tolerance=longest, **settings)


def ends_twice(gradients, w, b, *, max_steps, **settings):
    """The right walk; where it ends before its last step, that place comes twice."""
    path = solution.gradient_descent(gradients, w, b, max_steps=max_steps, **settings)
    return path + path[-1:] if len(path) <= max_steps else path
