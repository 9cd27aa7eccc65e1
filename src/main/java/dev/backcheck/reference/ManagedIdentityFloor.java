package dev.backcheck.reference;

/**
 * The build from which a server backs up and restores with a managed identity.
 *
 * @param version its name, for example {@code 2022-CU15}
 * @param build the lowest build that has it
 */
public record ManagedIdentityFloor(String version, Build build) {
  /**
   * What the first version of KB5043526 says, and what Backcheck demands unless its setting {@code
   * managed-identity-floor} says otherwise: SQL Server 2022 CU15, KB5041321, 16.0.4145.4.
   */
  public static final ManagedIdentityFloor DEFAULT =
      new ManagedIdentityFloor("2022-CU15", new Build(16, 0, 4145, 4));

  /**
   * What the second version of KB5043526, the release notes of CU17 and every page since say: SQL
   * Server 2022 CU17, KB5048038, 16.0.4175.1, on Windows virtual machines in Azure. The release
   * notes of CU15 and CU16 do not list it.
   */
  public static final ManagedIdentityFloor DOCUMENTED =
      new ManagedIdentityFloor("2022-CU17", new Build(16, 0, 4175, 1));

  /**
   * The floor that a version sets: its lowest build.
   *
   * @param version in any spelling of {@link Target#parse}, without a platform
   * @throws TargetFormatException when it is not a version
   */
  public static ManagedIdentityFloor of(String version) {
    Version known =
        Target.parse(version)
            .version()
            .orElseThrow(
                () ->
                    new TargetFormatException(
                        "the floor " + Words.quoted(version) + " is no version of SQL Server"));
    return new ManagedIdentityFloor(known.id(), known.range().low());
  }
}
