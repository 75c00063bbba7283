// Measures LEMON's network simplex: lemon_rounds FILE ROUNDS. Prints one JSON line; the file is that of instance-file.ts.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using Graph = lemon::SmartDigraph;

// getrusage starts at what the parent process had; Linux's VmHWM does not.
double peakMegabytes() {
  long kilobytes = 0;
  char line[256];
  if (std::FILE *status = std::fopen("/proc/self/status", "r")) {
    while (kilobytes == 0 && std::fgets(line, sizeof line, status)) std::sscanf(line, "VmHWM: %ld", &kilobytes);
    std::fclose(status);
  }
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return (kilobytes > 0 ? kilobytes : usage.ru_maxrss) / 1024.0;
}

int main(int, char **arguments) {
  std::FILE *file = std::fopen(arguments[1], "rb");
  const int rounds = std::atoi(arguments[2]);
  std::int32_t head[3];
  if (!file || std::fread(head, 4, 3, file) != 3) return 1;
  const int n = head[0], m = head[1], edges = head[2];
  std::vector<std::int32_t> pointers(n + 1), columns(edges), scores(edges);
  std::size_t got = std::fread(pointers.data(), 4, n + 1, file);
  got += std::fread(columns.data(), 4, edges, file);
  got += std::fread(scores.data(), 4, edges, file);
  std::fclose(file);
  if (got != static_cast<std::size_t>(n) + 1 + 2 * static_cast<std::size_t>(edges)) return 1;

  Graph graph;
  graph.reserveNode(n + m);
  graph.reserveArc(edges);
  std::vector<Graph::Node> left(n), right(m);
  for (auto &node : left) node = graph.addNode();
  for (auto &node : right) node = graph.addNode();
  Graph::ArcMap<std::int64_t> cost(graph);
  Graph::NodeMap<std::int64_t> supply(graph, 0);
  for (int i = 0; i < n; i++) {
    supply[left[i]] = 1;
    for (int e = pointers[i]; e < pointers[i + 1]; e++) cost[graph.addArc(left[i], right[columns[e]])] = -scores[e];
  }
  for (int j = 0; j < m; j++) supply[right[j]] = -1;
  // A map gives its default only to arcs that are there already.
  Graph::ArcMap<std::int64_t> most(graph, 1);

  std::int64_t value = 0;
  std::vector<double> cpu;
  for (int round = rounds > 1 ? -1 : 0; round < rounds; round++) {
    const std::clock_t start = std::clock();
    lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t> simplex(graph);
    simplex.upperMap(most).costMap(cost).supplyMap(supply);
    if (simplex.run() != decltype(simplex)::OPTIMAL) return 1;
    value = -simplex.totalCost<std::int64_t>();
    if (round >= 0) cpu.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  std::printf("{\"cpu\":[");
  for (std::size_t k = 0; k < cpu.size(); k++) std::printf("%s%.6f", k ? "," : "", cpu[k]);
  std::printf("],\"peakMb\":%.1f,\"value\":%lld}\n", peakMegabytes(), static_cast<long long>(value));
  return 0;
}
