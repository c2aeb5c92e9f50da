"""By depth."""


def topological_order(root):
    # longest path from leaves
    post, seen, stack = [], set(), [(root, 0)]
    while stack:
        n, done = stack.pop()
        if done:
            post.append(n)
            continue
        if n in seen:
            continue
        seen.add(n)
        stack.append((n, 1))
        for p in reversed(n.parents):
            stack.append((p, 0))
    level = {}
    for n in post:
        level[n] = 1 + max((level[p] for p in n.parents), default=-1)
    return sorted(post, key=level.get)
