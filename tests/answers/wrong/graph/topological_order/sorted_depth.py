"""Sorted by the shortest way to the root.

says: In a skip node u stands before x, which it is made from
"""


def topological_order(root):
    depth, level = {root: 0}, [root]
    while level:
        below = []
        for node in level:
            for p in node.parents:
                if p not in depth:
                    depth[p] = depth[node] + 1
                    below.append(p)
        level = below
    return sorted(depth, key=lambda n: -depth[n])
