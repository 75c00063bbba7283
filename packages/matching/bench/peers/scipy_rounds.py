"""Measures scipy: python3 scipy_rounds.py FILE ROUNDS. Prints one JSON line; the file is that of instance-file.ts."""
import json
import resource
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

numbers = numpy.fromfile(sys.argv[1], dtype=numpy.int32)
rounds = int(sys.argv[2])
n, m, edges = (int(number) for number in numbers[:3])
if edges < 0:
    scores = numbers[3:].reshape(n, m)

    def solve():
        rows, columns = linear_sum_assignment(scores, maximize=True)
        return int(scores[rows, columns].sum(dtype=numpy.int64))
else:
    # A stored weight of 0 would be no edge for scipy, so every score is raised by 1.
    pointers = numbers[3 : 4 + n]
    columns_of = numbers[4 + n : 4 + n + edges]
    weights = numbers[4 + n + edges :].astype(numpy.float64) + 1
    matrix = csr_matrix((weights, columns_of, pointers), shape=(n, m))
    matrix.sort_indices()

    def solve():
        rows, columns = min_weight_full_bipartite_matching(matrix, maximize=True)
        return int(numpy.asarray(matrix[rows, columns]).sum()) - len(rows)


def peak_megabytes():
    """getrusage starts at what the parent process had; Linux's VmHWM does not."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if rounds > 1:
    solve()
    peak = peak_megabytes()
cpu = []
for _ in range(rounds):
    start = time.process_time()
    value = solve()
    cpu.append(time.process_time() - start)
if rounds == 1:
    peak = peak_megabytes()

print(json.dumps({"cpu": cpu, "peakMb": peak, "value": value}))
