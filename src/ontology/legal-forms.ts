/** Forms of incorporation, in lower case and without dots. To teach Diplograph one, add it here. */
export const legalForms: ReadonlySet<string> = new Set(
  `
ltd limited plc llc llp lp inc incorporated corp co jsc ojsc cjsc pjsc sa sas sarl srl spa gmbh aktiengesellschaft ag kg kgaa se ab asa as
aş oy oyj nv bv cv vof ad ead eood ood doo dooel dd shpk sha zrt nyrt kft bhd sdn pte pty pvt tbk pt ooo oao zao pao ao too
kk llc-fz fze fzco eirl ltda sl slu sab sapi uab sia oü ou aps a/s kommandit persero berhad psc saog saoc wll spc
sgps sac oo lda pcl qpsc qsc ksc kscp kscc bsc tdk scrl sca scs kda jpic pljsc ehf hf snco mbh sal cpse nhc spz zoo sro
`
    .trim()
    .split(/\s+/),
);
