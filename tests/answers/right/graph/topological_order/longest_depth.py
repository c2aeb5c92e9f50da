"""Sorted by longest distance, relaxed level by level."""


def topological_order(root):
    depth, work = {root: 0}, [root]
    level = 0
    current = [root]
    while current:
        level += 1
        nxt = {}
        for node in current:
            for p in node.parents:
                nxt[p] = True
        for p in nxt:
            depth[p] = level
        current = list(nxt)
    return sorted(depth, key=depth.get, reverse=True)
