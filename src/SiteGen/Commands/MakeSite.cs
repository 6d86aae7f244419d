using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Commands;

/// <summary>Makes a whole site of the input, in memory: the same function for every command.</summary>
public delegate Checked<BuiltSite?> MakeSite(InputSnapshot input, SiteOptions options, IProgress<string> progress);
